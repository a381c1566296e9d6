/** Reads the desk's mailbox: a mail becomes a draft, and its sender gets a form that is filled in as far as we understood. */
package de.ukrainehilfe.offers.mailbox;
