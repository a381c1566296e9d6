package de.ukrainehilfe.notification.feed;

import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an association has to be told of an event about a match. */
record MatchFact(
        UUID id,
        long version,
        String reference,
        String status,
        String kind,
        UUID offerId,
        UUID needId,
        String offerAssociation,
        String needAssociation,
        String formerNeedAssociation) {

    /** Those in charge of a side, and who was until now, in one order for everybody, so that two events never wait for each other. */
    TreeSet<String> associations() {
        return Stream.of(offerAssociation, needAssociation, formerNeedAssociation)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    MatchState as(String association) {
        return new MatchState(
                id,
                reference,
                version,
                status,
                kind,
                association.equals(offerAssociation) ? offerId : null,
                association.equals(needAssociation) ? needId : null);
    }
}
