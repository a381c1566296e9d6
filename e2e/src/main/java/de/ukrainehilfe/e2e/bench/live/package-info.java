/** How fast, and how exactly, the best of a million open offers are found, beside what a database finds nearby. */
package de.ukrainehilfe.e2e.bench.live;
