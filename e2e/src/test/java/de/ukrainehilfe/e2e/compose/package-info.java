/** The container way of running says the same as the launcher, and gives nothing away. */
package de.ukrainehilfe.e2e.compose;
