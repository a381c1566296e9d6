package de.ukrainehilfe.matching.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MatchStatusTest {
    @Test
    void aMatchGoesTheseWaysAndNoOthers() {
        Map<String, Set<String>> ways = Arrays.stream(MatchStatus.values())
                .filter(status -> !status.isOver())
                .collect(Collectors.toMap(Enum::name, status -> Arrays.stream(MatchStatus.values())
                        .filter(status::canBecome)
                        .map(Enum::name)
                        .collect(Collectors.toSet())));
        assertEquals(
                Map.of(
                        "PROPOSED", Set.of("APPROVED", "REJECTED", "CANCELLED"),
                        "APPROVED", Set.of("CONFIRMED", "DECLINED", "EXPIRED", "CANCELLED"),
                        "CONFIRMED", Set.of("COMPLETED", "ENDED")),
                ways);
    }
}
