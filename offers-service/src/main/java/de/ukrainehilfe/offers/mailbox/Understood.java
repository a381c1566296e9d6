package de.ukrainehilfe.offers.mailbox;

import de.ukrainehilfe.offers.offer.Kind;
import java.util.Map;

/**
 * What was understood of a mail; what is uncertain is left open.
 *
 * @param kind null where it is uncertain
 * @param answers to the questions of the form, by their ids
 */
record Understood(String locale, Wish wish, Kind kind, Map<String, String> answers) {}
