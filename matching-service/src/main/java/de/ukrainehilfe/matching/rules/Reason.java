package de.ukrainehilfe.matching.rules;

import java.util.List;

/**
 * What one score rule said about a pair, kept in codes and numbers so that everybody reads it in their own language.
 *
 * @param points with two decimals at most
 */
public record Reason(String rule, double points, List<String> parameters) {}
