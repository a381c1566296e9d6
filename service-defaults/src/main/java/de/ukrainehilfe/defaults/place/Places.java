package de.ukrainehilfe.defaults.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every German postcode there is, read once from the files named in NOTICE. */
public final class Places {
    private static final Map<String, Place> BY_POSTCODE = read();

    private Places() {}

    public static Optional<Place> find(String postcode) {
        return Optional.ofNullable(postcode).map(BY_POSTCODE::get);
    }

    public static Collection<Place> all() {
        return BY_POSTCODE.values();
    }

    private static Map<String, Place> read() {
        Map<String, String[]> quarters = rows("/geo/duesseldorf-districts.csv");
        Map<String, Place> places = new HashMap<>();
        rows("/geo/postcodes.csv").forEach((postcode, row) -> {
            String[] quarter = quarters.getOrDefault(postcode, new String[3]);
            places.put(
                    postcode,
                    new Place(
                            postcode,
                            row[1],
                            row[2],
                            Double.parseDouble(row[3]),
                            Double.parseDouble(row[4]),
                            quarter[2],
                            quarter[1]));
        });
        return Map.copyOf(places);
    }

    static Map<String, String[]> rows(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Places.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(row -> row[0], Function.identity()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
