package de.ukrainehilfe.matching.match;

/** One rule's word on a match, in the reader's language. */
public record ReasonView(String rule, double points, String text) {}
