/** Lets the ranking learn from decisions, within bounds, visibly, and to be switched off. */
package de.ukrainehilfe.matching.learning;
