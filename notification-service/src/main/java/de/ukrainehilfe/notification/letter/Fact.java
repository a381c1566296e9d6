package de.ukrainehilfe.notification.letter;

/** A line such as "Place: 40210 Düsseldorf". */
record Fact(String label, String value) {}
