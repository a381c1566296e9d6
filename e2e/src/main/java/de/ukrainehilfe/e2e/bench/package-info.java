/** Measurements of the running system and of the plans, printed as tables, with floors or rivals measured in the same run. */
package de.ukrainehilfe.e2e.bench;
