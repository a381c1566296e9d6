/** The front door of the site. */
package de.ukrainehilfe.offers.start;
