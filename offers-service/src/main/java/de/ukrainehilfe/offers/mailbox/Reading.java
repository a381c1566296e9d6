package de.ukrainehilfe.offers.mailbox;

import de.ukrainehilfe.defaults.place.Places;
import de.ukrainehilfe.offers.offer.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands a mail by rules that can be read: words that are counted, numbers by what stands beside them. */
final class Reading {
    private static final int LONGEST_NOTE = 1_000;
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)(\\d{5})(?!\\d)");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d.])(\\+?\\d[\\d ()/-]{7,18}\\d)(?![\\d.])");
    private final String subject;
    private final String text;
    private final LocalDate today;

    private Reading(String subject, String body, LocalDate today) {
        this.subject = latinDigits(subject);
        this.text = latinDigits(subject + "\n" + body);
        this.today = today;
    }

    static Understood of(String subject, String body, LocalDate today) {
        Reading reading = new Reading(subject, body, today);
        Kind kind = reading.kind();
        return new Understood(reading.locale(), reading.wish(kind), kind, reading.answers(kind, body));
    }

    /** In Arabic there are two alphabets of digits; the rules know one. */
    static String latinDigits(String text) {
        return text.codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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
            long ukrainian = letters("[іїєґІЇЄҐ]");
            long russian = letters("[ыэъёЫЭЪЁ]");
            boolean words = Words.count("locale.uk", text) > Words.count("locale.ru", text);
            return ukrainian > russian || ukrainian == russian && words ? "uk" : "ru";
        }
        return Words.count("locale.en", text) > Words.count("locale.de", text) ? "en" : "de";
    }

    private long letters(String alphabet) {
        return Pattern.compile(alphabet).matcher(text).results().count();
    }

    /** By what is said; where that is balanced and help is spoken of at all, by what hints at it; otherwise uncertain. */
    private Wish wish(Kind kind) {
        int offers = Words.count("wish.OFFER", text) + Words.count("wish.OFFERED_IF", text);
        int needs = Words.count("wish.NEED", Words.without("wish.OFFERED_IF", text));
        return offers != needs || kind == null
                ? more(offers, needs)
                : more(Words.count("hint.OFFER", text), Words.count("hint.NEED", text));
    }

    private static Wish more(int offers, int needs) {
        return offers > needs ? Wish.OFFER : needs > offers ? Wish.NEED : Wish.UNSURE;
    }

    /** The kind with the most words; where two have as many, the one the subject speaks of; otherwise none. */
    private Kind kind() {
        List<Kind> likely = mostWords(List.of(Kind.values()), text);
        likely = likely.size() > 1 ? mostWords(likely, subject) : likely;
        return likely.size() == 1 ? likely.get(0) : null;
    }

    private static List<Kind> mostWords(List<Kind> kinds, String text) {
        List<Kind> best = List.of();
        int most = 0;
        for (Kind kind : kinds) {
            int words = Words.count("kind." + kind, text)
                    + (kind == Kind.GOODS ? items(text).size() : 0);
            if (words > most) {
                best = new ArrayList<>();
                most = words;
            }
            if (words == most && words > 0) {
                best.add(kind);
            }
        }
        return best;
    }

    private Map<String, String> answers(Kind kind, String body) {
        Map<String, String> answers = new LinkedHashMap<>();
        postcodes().stream().findFirst().ifPresent(postcode -> answers.put("postcode", postcode));
        first(PHONE)
                .filter(number -> number.replaceAll("\\D", "").length() >= 9)
                .ifPresent(number -> answers.put("offerer.phone", number));
        Days days = Days.in(text, today);
        days.from().ifPresent(day -> answers.put("from", day.toString()));
        days.until().ifPresent(day -> answers.put("until", day.toString()));
        Amounts amounts = Amounts.in(text);
        if (kind == Kind.LODGING) {
            amounts.people().ifPresent(places -> answers.put("details.places", places));
        }
        List<String> items = items(text);
        if (kind == Kind.GOODS && items.size() == 1) {
            answers.put("details.item", items.get(0));
            amounts.pieces(items.get(0)).ifPresent(quantity -> answers.put("details.quantity", quantity));
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

    private static List<String> items(String text) {
        List<String> found = new ArrayList<>();
        Words.group("item").forEach((item, words) -> {
            if (words.stream().anyMatch(word -> word.matcher(text).find())) {
                found.add(item);
            }
        });
        return found;
    }

    private Optional<String> first(Pattern pattern) {
        return pattern.matcher(text).results().map(found -> found.group(1)).findFirst();
    }
}
