package de.ukrainehilfe.needs.intake;

import static de.ukrainehilfe.needs.NeedJson.irynaAtTheDoctor;
import static de.ukrainehilfe.needs.NeedJson.olenaAndTwoChildren;
import static de.ukrainehilfe.needs.NeedJson.petroAndTenBlankets;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.ukrainehilfe.needs.NeedJson;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Needs with one fault each, and the field that it is named by. */
final class BadNeeds {
    private static final LocalDate TODAY = LocalDate.now();

    private BadNeeds() {}

    static Stream<Arguments> all() {
        NeedJson olena = olenaAndTwoChildren();
        NeedJson petro = petroAndTenBlankets();
        NeedJson iryna = irynaAtTheDoctor();
        return Stream.of(
                arguments(olena.without("requester"), "requester"),
                arguments(olena.without("details"), "details"),
                arguments(olena.without("postcode"), "postcode"),
                arguments(olena.with("postcode", "00000"), "postcode"),
                arguments(olena.with("postcode", "4021"), "postcode"),
                arguments(olena.with("postcode", 40210), "postcode"),
                arguments(olena.with("surprise", 1), "surprise"),
                arguments(olena.with("requester.role", "admin"), "requester.role"),
                arguments(olena.with("details.name", "Olena"), "details.name"),
                arguments(olena.with("status", "CLOSED"), "status"),
                arguments(olena.with("requester.name", null), "requester.name"),
                arguments(olena.with("requester.name", ""), "requester.name"),
                arguments(olena.with("requester.name", "<script>alert(1)</script>"), "requester.name"),
                arguments(olena.with("requester.name", "Olena\u0000"), "requester.name"),
                arguments(olena.with("requester.name", "Olena\nBcc: a@example.org"), "requester.name"),
                arguments(olena.with("requester.name", "Olena 🌻"), "requester.name"),
                arguments(olena.with("requester.name", "x".repeat(101)), "requester.name"),
                arguments(olena.with("requester.email", "olena@example"), "requester.email"),
                arguments(olena.with("requester.email", "olena@example.org,b@example.org"), "requester.email"),
                arguments(olena.with("requester.phone", "call me"), "requester.phone"),
                arguments(olena.with("requester.locale", "fr"), "requester.locale"),
                arguments(olena.without("requester.locale"), "requester.locale"),
                arguments(olena.with("association", "Caritas e. V."), "association"),
                arguments(olena.with("from", "2026-02-30"), "from"),
                arguments(olena.with("from", "tomorrow"), "from"),
                arguments(olena.with("from", "1926-12-01"), "from"),
                arguments(olena.with("from", "+999999999-12-31"), "from"),
                arguments(olena.with("until", TODAY.plusDays(9).toString()), "until"),
                arguments(olena.with("until", TODAY.minusDays(2).toString()).without("from"), "until"),
                arguments(olena.with("urgency", "VERY"), "urgency"),
                arguments(olena.with("urgency", 1), "urgency"),
                arguments(olena.with("note", "x".repeat(200_000)), "note"),
                arguments(olena.with("note", "bell\u0007"), "note"),
                arguments(olena.with("note", 5), "note"),
                arguments(olena.with("details.kind", "CASTLE"), "details.kind"),
                arguments(olena.without("details.kind"), "details.kind"),
                arguments(olena.with("details.adults", -1), "details.adults"),
                arguments(olena.with("details.adults", 0).with("details.children", 0), "details.adults"),
                arguments(olena.with("details.adults", 1_000_000), "details.adults"),
                arguments(olena.with("details.adults", 99_999_999_999L), "details.adults"),
                arguments(olena.with("details.adults", 1.5), "details.adults"),
                arguments(olena.with("details.adults", "1"), "details.adults"),
                arguments(olena.without("details.adults"), "details.adults"),
                arguments(olena.with("details.pets", "maybe"), "details.pets"),
                arguments(olena.with("details.item", "blanket"), "details.item"),
                arguments(petro.with("details.quantity", 0), "details.quantity"),
                arguments(petro.with("details.quantity", -3), "details.quantity"),
                arguments(petro.with("details.quantity", 10_001), "details.quantity"),
                arguments(petro.with("details.item", "submarine"), "details.item"),
                arguments(petro.with("details.item", "BLANKET"), "details.item"),
                arguments(petro.with("details.item", 0), "details.item"),
                arguments(petro.without("details.item"), "details.item"),
                arguments(petro.with("details.unit", "KG"), "details.unit"),
                arguments(NeedJson.halynasRide().with("details.persons", 0), "details.persons"),
                arguments(NeedJson.halynasRide().with("details.persons", 101), "details.persons"),
                arguments(NeedJson.halynasRide().without("details.load"), "details.load"),
                arguments(NeedJson.halynasRide().with("details.load", -5), "details.load"),
                arguments(NeedJson.halynasRide().with("details.destination", "00000"), "details.destination"),
                arguments(NeedJson.halynasRide().with("details.destination", "Bilk"), "details.destination"),
                arguments(NeedJson.halynasRide().with("details.appointment.minutes", 0), "details.appointment.minutes"),
                arguments(NeedJson.danyloAtTheOffice().with("details.occasion", "CINEMA"), "details.occasion"),
                arguments(NeedJson.danyloAtTheOffice().without("details.occasion"), "details.occasion"),
                arguments(NeedJson.danyloAtTheOffice().with("details.language", "xx"), "details.language"),
                arguments(NeedJson.danyloAtTheOffice().with("details.level", "D1"), "details.level"),
                arguments(NeedJson.martaLearnsGerman().with("details.content", List.of()), "details.content"),
                arguments(NeedJson.martaLearnsGerman().with("details.content", "GERMAN"), "details.content"),
                arguments(NeedJson.martaLearnsGerman().with("details.hoursPerWeek", 0), "details.hoursPerWeek"),
                arguments(NeedJson.martaLearnsGerman().with("details.months", 37), "details.months"),
                arguments(NeedJson.martaLearnsGerman().with("details.goal", "B2"), "details.goal"),
                arguments(iryna.with("details.from", "xx"), "details.from"),
                arguments(iryna.with("details.from", "de"), "details.to"),
                arguments(iryna.with("details.level", "D1"), "details.level"),
                arguments(iryna.with("details.appointment.start", "2026-12-07T25:00:00Z"), "details.appointment.start"),
                arguments(iryna.with("details.appointment.start", "2020-01-01T10:00:00Z"), "details.appointment.start"),
                arguments(
                        iryna.with("details.appointment.start", "+1000000000-12-31T00:00:00Z"),
                        "details.appointment.start"),
                arguments(iryna.with("details.appointment.minutes", 0), "details.appointment.minutes"),
                arguments(iryna.without("details.appointment.minutes"), "details.appointment.minutes"));
    }
}
