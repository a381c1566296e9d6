/** The interpreting plan beside what others would have planned for the same volunteers and conversations. */
package de.ukrainehilfe.e2e.bench.interpreting;
