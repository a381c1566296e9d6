/** Finds the offers of a person for coordinators who have a reason to look. */
package de.ukrainehilfe.offers.search;
