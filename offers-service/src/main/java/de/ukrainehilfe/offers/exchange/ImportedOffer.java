package de.ukrainehilfe.offers.exchange;

import de.ukrainehilfe.defaults.exchange.Cells;
import de.ukrainehilfe.defaults.exchange.TableImports;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.consent.ConsentText;
import de.ukrainehilfe.offers.form.OfferFormTexts;
import de.ukrainehilfe.offers.form.OfferReader;
import de.ukrainehilfe.offers.offer.Kind;
import de.ukrainehilfe.offers.offer.NewOffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A row of a table read as an offer, as if its cells were the answers of the form.
 *
 * @param errors column to what is wrong there; empty where it can be recorded
 */
record ImportedOffer(NewOffer offer, Map<String, String> errors) implements TableImports.ReadRow {
    private static final Set<String> TICKS = Set.of(
            "details.barrierFree", "details.pets", "details.womenOnly", "details.children", "details.wheelchair");
    private static final Set<String> SEVERAL =
            Set.of("details.modes", "details.subjects", "details.occasions", "details.content");

    static ImportedOffer of(Map<String, String> typed, OfferReader reader, Texts texts, LocalDate today) {
        Kind kind = kind(typed.getOrDefault("kind", ""));
        if (kind == null) {
            return new ImportedOffer(
                    null, Map.of("kind", texts.of(OfferFormTexts.class).noChoice()));
        }
        Map<String, List<String>> answers = new HashMap<>();
        typed.forEach((column, text) -> answer(column, text.strip(), answers));
        answers.putIfAbsent("offerer.type", List.of("PRIVATE"));
        answers.putIfAbsent("from", List.of(today.toString()));
        answers.put("consent.version", List.of(ConsentText.CURRENT));
        answers.put("consent.accepted", List.of("on")); // the page asks whoever sends the table, each person confirms
        OfferReader.Read read = reader.read(kind, answers);
        return new ImportedOffer(read.offer(), read.errors());
    }

    private static void answer(String column, String text, Map<String, List<String>> answers) {
        boolean no = Cells.saysNo(text);
        if (column.equals("details.ownFlat")) {
            answers.put(column, text.isEmpty() ? List.of() : List.of(no ? "false" : "true"));
        } else if (column.equals("details.languages")) {
            languages(text, answers);
        } else if (SEVERAL.contains(column)) {
            answers.put(column, parts(text));
        } else if (TICKS.contains(column) ? !no : !text.isEmpty()) {
            answers.put(column, List.of(text));
        }
    }

    /** Such as {@code uk NATIVE, de C1}. */
    private static void languages(String text, Map<String, List<String>> answers) {
        List<String> skills = parts(text);
        for (int i = 0; i < skills.size(); i++) {
            String[] skill = skills.get(i).split("[ :]+", 2);
            answers.put("details.languages[" + i + "].code", List.of(skill[0].toLowerCase(Locale.ROOT)));
            answers.put(
                    "details.languages[" + i + "].level",
                    skill.length == 1 ? List.of() : List.of(skill[1].toUpperCase(Locale.ROOT)));
        }
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElse(null);
    }
}
