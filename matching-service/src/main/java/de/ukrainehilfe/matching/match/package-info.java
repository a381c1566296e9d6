/** One offer's quantity for one need: who decides what about it, and what follows. */
package de.ukrainehilfe.matching.match;
