/** The lodging plan beside what others would have planned for the same people and homes. */
package de.ukrainehilfe.e2e.bench.lodging;
