/** Whole portfolios in and out: an association brings its volunteers' offers as a table, and takes them along as one. */
package de.ukrainehilfe.offers.exchange;
