/** The offer itself: its kinds, its states, and the events that tell of it. */
package de.ukrainehilfe.offers.offer;
