package de.ukrainehilfe.offers.form;

/** One answer that can be picked. */
public record Choice(String value, String label) {}
