/** What somebody sees and does with their own offer, by the link in a mail and without an account. */
package de.ukrainehilfe.offers.own;
