package de.ukrainehilfe.offers.mailbox;

import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.offers.offer.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands a mail by rules that can be read: words that are counted, numbers by what stands beside them. */
final class Reading {
    private static final int LONGEST_NOTE = 1_000;
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)(\\d{5})(?!\\d)");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d.])(\\+?\\d[\\d ()/-]{7,18}\\d)(?![\\d.])");
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})?)(?!\\d)");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?<![\\d.,])(\\d{1,3})(?:\\s*-?\\s*\\p{L}+){0,1}?\\s*-?\\s*(?:person|people|bett|beds?|schlafpl|plätze|places|guests"
                    + "|осіб|особ|людей|людин|человек|чел|спальн|місц|мест|أشخاص|شخص|أفراد|سرير|أسر)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String NUMBER_BEFORE = "(?<![\\d.,])(\\d{1,4})(?![\\d.])\\s+(?:\\p{L}+\\s+){0,2}?\\p{L}*";

    private final String text;
    private final LocalDate today;

    private Reading(String text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    static Understood of(String subject, String body, LocalDate today) {
        Reading reading = new Reading(subject + "\n" + body, today);
        Kind kind = reading.kind();
        return new Understood(reading.locale(), reading.wish(), kind, reading.answers(kind, body));
    }

    private String locale() {
        long arabic = letters("\\p{IsArabic}");
        long cyrillic = letters("\\p{IsCyrillic}");
        long latin = letters("\\p{IsLatin}");
        if (arabic > latin && arabic >= cyrillic) {
            return "ar";
        }
        if (cyrillic > latin) {
            // every twentieth letter of Ukrainian is an і, which Russian does not have
            return letters("[іїєґІЇЄҐ]") > letters("[ыэъёЫЭЪЁ]") ? "uk" : "ru";
        }
        return Words.count("locale.en", text) > Words.count("locale.de", text) ? "en" : "de";
    }

    private long letters(String alphabet) {
        return Pattern.compile(alphabet).matcher(text).results().count();
    }

    private Wish wish() {
        int offers = Words.count("wish.OFFER", text);
        int needs = Words.count("wish.NEED", text);
        return offers > needs ? Wish.OFFER : needs > offers ? Wish.NEED : Wish.UNSURE;
    }

    /** The kind with the most words; none where two have as many. */
    private Kind kind() {
        Kind best = null;
        int most = 0;
        boolean tied = false;
        for (Kind kind : Kind.values()) {
            int words = Words.count("kind." + kind, text) + (kind == Kind.GOODS ? items().size() : 0);
            tied = words == most || tied && words < most;
            if (words > most) {
                best = kind;
                most = words;
            }
        }
        return tied ? null : best;
    }

    private Map<String, String> answers(Kind kind, String body) {
        Map<String, String> answers = new LinkedHashMap<>();
        postcodes().stream().findFirst().ifPresent(postcode -> answers.put("postcode", postcode));
        first(PHONE)
                .filter(number -> number.replaceAll("\\D", "").length() >= 9)
                .ifPresent(number -> answers.put("offerer.phone", number));
        List<LocalDate> dates = dates();
        if (!dates.isEmpty()) {
            answers.put("from", dates.get(0).toString());
        }
        if (dates.size() > 1 && dates.get(1).isAfter(dates.get(0))) {
            answers.put("until", dates.get(1).toString());
        }
        if (kind == Kind.LODGING) {
            first(PEOPLE).ifPresent(places -> answers.put("details.places", places));
        }
        if (kind == Kind.GOODS && items().size() == 1) {
            String item = items().get(0);
            answers.put("details.item", item);
            quantity(item).ifPresent(quantity -> answers.put("details.quantity", quantity));
        }
        String note = body.strip();
        answers.put("note", note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE));
        return answers;
    }

    private List<String> postcodes() {
        return POSTCODE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(postcode -> Places.find(postcode).isPresent())
                .distinct()
                .toList();
    }

    private List<String> items() {
        List<String> found = new ArrayList<>();
        Words.group("item").forEach((item, words) -> {
            if (words.stream().anyMatch(word -> word.matcher(text).find())) {
                found.add(item);
            }
        });
        return found;
    }

    private java.util.Optional<String> quantity(String item) {
        return Words.group("item").get(item).stream()
                .map(word -> Pattern.compile(NUMBER_BEFORE + "(?:" + word.pattern() + ")", word.flags()))
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private java.util.Optional<String> first(Pattern pattern) {
        return pattern.matcher(text).results().map(found -> found.group(1)).findFirst();
    }

    private List<LocalDate> dates() {
        List<LocalDate> dates = new ArrayList<>();
        for (Matcher date = DATE.matcher(text); date.find(); ) {
            try {
                dates.add(
                        date.group(1) != null
                                ? LocalDate.parse(date.group())
                                : day(number(date, 4), number(date, 5), date.group(6)));
            } catch (DateTimeException noDay) {
                // 30.2. is a typing error: the question stays open
            }
        }
        return dates.stream().filter(day -> !day.isBefore(today)).toList();
    }

    /** Without a year: the next such day. */
    private LocalDate day(int day, int month, String year) {
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
