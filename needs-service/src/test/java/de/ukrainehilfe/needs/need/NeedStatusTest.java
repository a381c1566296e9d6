package de.ukrainehilfe.needs.need;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NeedStatusTest {
    @Test
    void aNeedGoesOnlyTheseWays() {
        Map<NeedStatus, Set<NeedStatus>> ways = EnumSet.allOf(NeedStatus.class).stream()
                .collect(Collectors.toMap(from -> from, from -> EnumSet.allOf(NeedStatus.class).stream()
                        .filter(from::canBecome)
                        .collect(Collectors.toSet())));

        assertEquals(
                Map.of(
                        NeedStatus.OPEN, Set.of(NeedStatus.MATCHED, NeedStatus.CLOSED, NeedStatus.TRANSFERRED),
                        NeedStatus.MATCHED, Set.of(NeedStatus.OPEN, NeedStatus.CLOSED, NeedStatus.TRANSFERRED),
                        NeedStatus.CLOSED, Set.of(),
                        NeedStatus.TRANSFERRED, Set.of(NeedStatus.OPEN)),
                ways);
    }
}
