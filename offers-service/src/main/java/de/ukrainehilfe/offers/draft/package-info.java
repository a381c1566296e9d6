/** Forms saved to be finished later, by the link in a mail. */
package de.ukrainehilfe.offers.draft;
