package de.ukrainehilfe.needs.need;

import java.time.LocalDate;

/** What is asked for, checked and complete; the part of a need that can be changed. */
public record Wish(
        String postcode, LocalDate from, LocalDate until, Urgency urgency, NeedDetails details, String note) {}
