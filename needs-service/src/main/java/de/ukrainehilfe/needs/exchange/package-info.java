/** Whole portfolios in and out: an association brings its needs as a table, and takes them along as one. */
package de.ukrainehilfe.needs.exchange;
