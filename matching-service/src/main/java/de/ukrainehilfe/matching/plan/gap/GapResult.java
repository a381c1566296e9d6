package de.ukrainehilfe.matching.plan.gap;

/**
 * What was found.
 *
 * @param agents the agent of each job; empty where none was found that can be
 * @param bound no assignment costs less
 */
public record GapResult(int[] agents, long cost, long bound, boolean feasible) {}
