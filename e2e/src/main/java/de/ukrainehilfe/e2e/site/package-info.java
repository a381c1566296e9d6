/** The system as somebody outside it meets it: its addresses, its API, its inbox, its processes. */
package de.ukrainehilfe.e2e.site;
