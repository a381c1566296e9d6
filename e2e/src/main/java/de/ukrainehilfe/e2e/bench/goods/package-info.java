/** The goods plan beside what others would have planned for the same demands and stocks. */
package de.ukrainehilfe.e2e.bench.goods;
