package de.ukrainehilfe.e2e.eightdays;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.place.Places;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Makes up offers and needs as the desk saw them: mostly beds and things, some interpreters; from Düsseldorf and around
 * it; in five languages. The same seed gives the same people. The shares are assumptions, not counts.
 */
public final class People {
    private static final Map<String, List<String>> NAMES = Map.of(
            "de",
                    List.of(
                            "Erika Mustermann",
                            "Jürgen Weiß",
                            "Anneliese Krüger",
                            "Familie Özdemir",
                            "Bäckerei Schäfer GmbH"),
            "en", List.of("Grace O’Neill", "Samuel Adeyemi", "Priya Raman"),
            "uk", List.of("Олена Зразок", "Іван Приклад", "Оксана Ковальчук", "Тарас Мельник"),
            "ru", List.of("Наталья Образцова", "Сергей Примеров"),
            "ar", List.of("ليلى مثال", "أحمد نموذج"));
    private static final Map<String, String> UNITS = Map.of(
            "blanket", "PIECE", "mattress", "PIECE", "winter-jacket", "PIECE", "diapers", "PACK", "shoes", "PAIR");
    private static final List<String> ITEMS = UNITS.keySet().stream().sorted().toList();
    private static final List<String> DAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");

    private final String run;
    private final RandomGenerator random;
    private final LocalDate today;
    private final List<Place> nearby;

    /** @param run stands in every address, so that runs against the same system do not meet */
    public People(RandomGenerator random, LocalDate today, String run) {
        this.run = run;
        this.random = random;
        this.today = today;
        Place city = Places.find("40210").orElseThrow();
        this.nearby = Places.all().stream()
                .filter(place -> place.kilometresTo(city) < 25)
                .sorted(Comparator.comparing(Place::postcode))
                .toList();
    }

    /** The body of {@code POST /api/offers}, from the address {@link #offerAddress}. */
    public Map<String, Object> offer(int number) {
        String locale = pick(List.of("de", "de", "de", "de", "de", "de", "en", "uk", "ru", "ar"));
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put(
                "offerer",
                Map.of(
                        "type",
                        "PRIVATE",
                        "name",
                        pick(NAMES.get(locale)),
                        "email",
                        offerAddress(number),
                        "locale",
                        locale));
        offer.put("postcode", pick(nearby).postcode());
        offer.put("from", today.plusDays(random.nextInt(10)).toString());
        offer.put("until", today.plusDays(60 + random.nextInt(300)).toString());
        offer.put("consent", Map.of("version", "2026-11", "accepted", true));
        offer.put("details", offered(random.nextInt(10)));
        return offer;
    }

    /** The body of {@code POST /api/needs}, for the address {@link #needAddress}. */
    public Map<String, Object> need(int number) {
        String locale = pick(List.of("uk", "uk", "uk", "uk", "uk", "ru", "ru", "ar", "en"));
        Map<String, Object> need = new LinkedHashMap<>();
        need.put("requester", Map.of("name", pick(NAMES.get(locale)), "email", needAddress(number), "locale", locale));
        need.put("association", pick(List.of("caritas", "diakonie")));
        need.put("postcode", pick(nearby).postcode());
        need.put("from", today.plusDays(random.nextInt(14)).toString());
        need.put("until", today.plusDays(40 + random.nextInt(120)).toString());
        need.put("urgency", pick(List.of("NORMAL", "NORMAL", "HIGH")));
        need.put("details", needed(random.nextInt(10)));
        return need;
    }

    public String offerAddress(int number) {
        return "offer-" + number + "." + run + "@example.org";
    }

    public String needAddress(int number) {
        return "need-" + number + "." + run + "@example.org";
    }

    /** What somebody with rooms to give away writes of them. */
    public static Map<String, Object> home(RandomGenerator random) {
        return Map.of(
                "kind",
                "LODGING",
                "places",
                1 + random.nextInt(6),
                "ownFlat",
                random.nextInt(4) == 0,
                "barrierFree",
                random.nextInt(5) == 0,
                "pets",
                random.nextInt(3) == 0,
                "womenOnly",
                random.nextInt(8) == 0,
                "children",
                random.nextInt(5) > 0);
    }

    private Map<String, Object> offered(int dice) {
        if (dice < 5) {
            return home(random);
        }
        if (dice < 8) {
            String item = pick(ITEMS);
            return Map.of(
                    "kind",
                    "GOODS",
                    "item",
                    item,
                    "quantity",
                    1 + random.nextInt(40),
                    "unit",
                    UNITS.get(item),
                    "condition",
                    "GOOD",
                    "delivery",
                    "PICK_UP");
        }
        String day = pick(DAYS);
        return Map.of(
                "kind", "INTERPRETING",
                "languages", List.of(language(pick(List.of("uk", "ru", "ar")), "NATIVE"), language("de", "C1")),
                "modes", List.of("ON_SITE", "PHONE"),
                "weekly", List.of(Map.of("day", day, "from", "08:00", "to", "16:00")),
                "subjects", List.of("HEALTH"));
    }

    private Map<String, Object> needed(int dice) {
        if (dice < 6) {
            return Map.of(
                    "kind",
                    "LODGING",
                    "adults",
                    1 + random.nextInt(2),
                    "children",
                    random.nextInt(4),
                    "barrierFree",
                    random.nextInt(9) == 0,
                    "pets",
                    random.nextInt(6) == 0,
                    "womenOnly",
                    random.nextInt(8) == 0,
                    "unaccompaniedMinor",
                    random.nextInt(50) == 0);
        }
        if (dice < 9) {
            String item = pick(ITEMS);
            return Map.of("kind", "GOODS", "item", item, "quantity", 1 + random.nextInt(12), "unit", UNITS.get(item));
        }
        LocalDate day = today.plusDays(3 + random.nextInt(10));
        return Map.of(
                "kind",
                "INTERPRETING",
                "from",
                pick(List.of("uk", "ru", "ar")),
                "to",
                "de",
                "level",
                "B2",
                "mode",
                "ON_SITE",
                "subject",
                "HEALTH",
                "appointment",
                Map.of("start", day + "T10:00:00+01:00", "minutes", 60));
    }

    private static Map<String, String> language(String code, String level) {
        return Map.of("code", code, "level", level);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
