package de.ukrainehilfe.matching.planning;

import java.util.UUID;

/** Where a plan stands, without a word: for whoever watches. */
public record PlanProgress(
        UUID id, PlanStatus status, int percent, long objective, Long bound, double elapsedSeconds) {}
