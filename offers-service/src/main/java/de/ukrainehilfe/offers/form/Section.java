package de.ukrainehilfe.offers.form;

import java.util.List;

/** Questions under one heading. */
public record Section(Step step, String title, List<Question> questions) {}
