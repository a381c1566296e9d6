/** Tables that people bring: read, kept for a day, taken in row by row; and tables that they take along. */
package de.ukrainehilfe.defaults.exchange;
