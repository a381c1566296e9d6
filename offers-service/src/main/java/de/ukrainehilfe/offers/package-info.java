/** Help offered: who offers it, what it is, and where each offer stands. */
package de.ukrainehilfe.offers;
