package de.ukrainehilfe.offers.ageing;

import de.ukrainehilfe.offers.offer.NextAction;

/**
 * What has to happen next to an offer.
 *
 * @param action null where nothing happens any more
 * @param day by when, in the reader's words
 */
public record NextStep(NextAction action, String day, boolean overdue) {}
