package de.ukrainehilfe.needs.transfer;

import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.NeedFacts;
import de.ukrainehilfe.needs.need.Requester;
import java.time.Instant;

/**
 * What goes to the other municipality.
 *
 * @param erasedOn when it can no longer be fetched
 */
record TransferFile(
        String municipality,
        String key,
        Instant transferredOn,
        Instant erasedOn,
        Person requester,
        String note,
        NeedFacts need) {
    record Person(String name, String email, String phone, String locale) {
        static Person of(Requester requester) {
            return new Person(requester.name(), requester.email(), requester.phone(), requester.locale());
        }

        @Override
        public String toString() {
            return "Person"; // a log line must not repeat a person
        }
    }

    static TransferFile of(Need need, Instant erasedOn) {
        return new TransferFile(
                need.municipality(),
                need.municipalityKey(),
                need.endedAt(),
                erasedOn,
                need.requester().map(Person::of).orElseThrow(),
                need.note(),
                need.facts());
    }

    @Override
    public String toString() {
        return "TransferFile"; // a log line must not repeat a person
    }
}
