package de.ukrainehilfe.needs.intake;

/** One entry of a list to choose from. */
public record Option(String value, String label) {}
