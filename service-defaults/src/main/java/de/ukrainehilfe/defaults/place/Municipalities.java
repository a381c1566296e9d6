package de.ukrainehilfe.defaults.place;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The counties and cities of North Rhine-Westphalia by their official keys, read once from the file named in NOTICE. */
public final class Municipalities {
    private static final List<Municipality> ALL = Places.rows("/geo/municipalities.csv").values().stream()
            .map(row -> new Municipality(row[0], row[1], row[2].equals("COUNTY")))
            .sorted(Comparator.comparing(Municipality::name, Collator.getInstance(Locale.GERMAN)))
            .toList();

    private Municipalities() {}

    /** In the order of a German telephone book. */
    public static List<Municipality> all() {
        return ALL;
    }

    public static Optional<Municipality> find(String ags) {
        return ALL.stream().filter(one -> one.ags().equals(ags)).findFirst();
    }
}
