/** No offer is left without an answer: what has to happen next to each, by when, and which have waited too long. */
package de.ukrainehilfe.offers.ageing;
