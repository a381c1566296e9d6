/** Finds the needs of a person for coordinators who have a reason to look. */
package de.ukrainehilfe.needs.search;
