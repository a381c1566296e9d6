package de.ukrainehilfe.offers.form;

import java.util.List;

/** A step as the page to check shows it: what was asked, and what was answered. */
public record Told(Step step, String title, List<Line> lines) {
    public record Line(String label, String answer) {}
}
