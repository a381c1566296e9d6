/** Measurements of the running system, printed as tables, with their floors measured in the same run. */
package de.ukrainehilfe.e2e.bench;
