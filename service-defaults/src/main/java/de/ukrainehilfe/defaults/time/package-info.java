/** The clock, so that tests can move it. */
package de.ukrainehilfe.defaults.time;
