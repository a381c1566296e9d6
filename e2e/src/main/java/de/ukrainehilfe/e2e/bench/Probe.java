package de.ukrainehilfe.e2e.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Offer and need number n: they fit each other, and nothing else that is open fits either. */
final class Probe {
    private static final List<String> ITEMS = List.of(
            "pillow", "towel", "cot", "stroller", "toy", "laptop", "bicycle", "wheelchair", "high-chair", "furniture");

    private Probe() {}

    static String offerAddress(int number) {
        return "probe-" + number + "@example.org";
    }

    /** Goods for one day only; item and day together are the probe's own for 3,000 numbers. */
    static Map<String, Object> offer(int number, LocalDate today) {
        return Map.of(
                "offerer",
                        Map.of(
                                "type",
                                "PRIVATE",
                                "name",
                                "Erika Messung",
                                "email",
                                offerAddress(number),
                                "locale",
                                "de"),
                "postcode", "40223",
                "from", day(number, today),
                "until", day(number, today),
                "consent", Map.of("version", "2026-11", "accepted", true),
                "details",
                        Map.of(
                                "kind",
                                "GOODS",
                                "item",
                                item(number),
                                "quantity",
                                1,
                                "unit",
                                "PIECE",
                                "condition",
                                "GOOD",
                                "delivery",
                                "PICK_UP"));
    }

    static Map<String, Object> need(int number, LocalDate today) {
        return Map.of(
                "requester", Map.of("name", "Олена Зразок", "email", "need-" + offerAddress(number), "locale", "uk"),
                "association", "caritas",
                "postcode", "40210",
                "from", day(number, today),
                "until", day(number, today),
                "urgency", "NORMAL",
                "details", Map.of("kind", "GOODS", "item", item(number), "quantity", 1, "unit", "PIECE"));
    }

    private static String item(int number) {
        return ITEMS.get(number % ITEMS.size());
    }

    private static String day(int number, LocalDate today) {
        return today.plusDays(1 + number / ITEMS.size() % 300).toString();
    }
}
