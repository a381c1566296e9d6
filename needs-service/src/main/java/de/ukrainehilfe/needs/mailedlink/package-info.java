/** The requester's own page, reached by the link in a mail. */
package de.ukrainehilfe.needs.mailedlink;
