package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.matching.match.MatchQueue;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.pool.Kind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the board shows, and the links that show something else; null is not narrowed.
 *
 * @param district a city district of Düsseldorf by its number
 */
record Filters(MatchStatus status, Kind kind, String district, Age age, String association, Integer score) {
    private static final List<Integer> SCORES = List.of(50, 60, 70, 80);

    public List<MatchStatus> statuses() {
        return Arrays.asList(MatchStatus.values());
    }

    public List<Kind> kinds() {
        return Arrays.asList(Kind.values());
    }

    public List<Age> ages() {
        return Arrays.asList(Age.values());
    }

    public List<Integer> scores() {
        return SCORES;
    }

    /** The numbers of the districts, in order. */
    public List<String> districts() {
        return Places.all().stream()
                .map(Place::district)
                .filter(Objects::nonNull)
                .distinct()
                .sorted((one, other) -> Integer.compare(Integer.parseInt(one), Integer.parseInt(other)))
                .toList();
    }

    public String with(MatchStatus other) {
        return new Filters(other, kind, district, age, association, score).here();
    }

    public String with(Kind other) {
        return new Filters(status, other, district, age, association, score).here();
    }

    public String withEveryKind() {
        return with((Kind) null);
    }

    /** Whether more than status and kind is chosen. */
    public boolean isNarrow() {
        return district != null || age != null || association != null || score != null;
    }

    /** The address of what is shown now. */
    public String here() {
        return "/matches?" + query();
    }

    /** The same as it is asked for while the page stays open. */
    public String live() {
        return "/matches/queue?" + query();
    }

    private String query() {
        return Stream.of(
                        part("status", status),
                        part("kind", kind),
                        part("district", district),
                        part("age", age),
                        part("association", association),
                        part("score", score))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String part(String name, Object value) {
        return value == null ? "" : name + "=" + value;
    }

    /** @param limit the association whose matches the reader may see; null for all */
    MatchQueue.Filter within(String limit, Instant now) {
        return new MatchQueue.Filter(
                status,
                kind,
                limit == null ? association : limit,
                district == null ? null : postcodes(district),
                age == null ? null : now.minus(age.least()),
                score);
    }

    private static Set<String> postcodes(String district) {
        return Places.all().stream()
                .filter(place -> district.equals(place.district()))
                .map(Place::postcode)
                .collect(Collectors.toSet());
    }
}
