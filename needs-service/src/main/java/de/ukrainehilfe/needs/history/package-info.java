/** Who did what with a need, and when, for those in charge of it. */
package de.ukrainehilfe.needs.history;
