package de.ukrainehilfe.needs.ageing;

/**
 * What has to happen next to a need, in the reader's words.
 *
 * @param day by when, null where nothing has to happen any more
 */
public record NextStep(String what, String day, boolean overdue) {}
