/** Proof of consent: which words a person agreed to, in which language, and when. */
package de.ukrainehilfe.offers.consent;
