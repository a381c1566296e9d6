/** What there is enough of for now: a kind of help or an item that coordinators stop, and what is needed instead. */
package de.ukrainehilfe.offers.stop;
