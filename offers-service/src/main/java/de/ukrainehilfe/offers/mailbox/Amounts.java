package de.ukrainehilfe.offers.mailbox;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many people, and how many pieces, a mail speaks of: in digits of two alphabets and in words of five languages. */
final class Amounts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Set<String> COLLECTIVE = Set.of("furniture", "toy");
    private static final Map<String, String> NUMBERS = Words.translations("number");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}'’]+(?![\\p{L}\\p{N}])");
    /** Arabic has a form of the noun for two of it. */
    private static final Pattern TWO = Pattern.compile("(?<!\\p{L})ل?شخصين");

    private static final Pattern ONE = Pattern.compile("شخص 1");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?<![\\d.,/])(\\d{1,3})(?:\\s*-?\\s*\\p{L}+){0,1}?\\s*-?\\s*(?:person|people|bett|beds?\\b|schlafpl|plätze|places|guests"
                    + "|осіб|особ|людей|людин|людьми|человек|чел|спальн|місц|мест|أشخاص|شخص|أفراد|سرير|أسر)",
            FLAGS);
    private static final Pattern PEOPLE_BEFORE = Pattern.compile(
            "(?:family of|(?:we are|there are)(?: \\p{L}+)? |нас |нас всего |zu )\\s?([2-9]|1\\d)(?!\\d)(?!\\s*(?:\\p{L}+\\s+)?(?:weeks|months|years))",
            FLAGS);
    private static final Pattern CHILDREN = Pattern.compile(
            "(?<![\\d.,/])(\\d{1,2})\\s+(?:\\p{L}+\\s+)?(?:kind|child|kids|дітей|дітьми|діток|дитин|дет|ребён|أطفال|أولاد)",
            FLAGS);
    private static final String NUMBER_BEFORE =
            "(?<![\\d.,])(\\d{1,4})(?![\\d.])\\s+(?!jahre|years|рок|год|лет|paar kisten|kisten?|karton|boxe?s?\\b|bags?\\b|wochen|weeks|months|monate)"
                    + "(?:\\p{L}+\\s+){0,2}?\\p{L}*";

    private final String text;

    private Amounts(String text) {
        this.text = text;
    }

    static Amounts in(String text) {
        return new Amounts(WORD.matcher(TWO.matcher(text).replaceAll("2 شخص"))
                .replaceAll(word -> Matcher.quoteReplacement(
                        NUMBERS.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group()))));
    }

    Optional<String> people() {
        return first(PEOPLE).or(() -> first(PEOPLE_BEFORE)).or(this::one);
    }

    Optional<String> children() {
        return first(CHILDREN);
    }

    /** What is collected under one name is not counted: a sofa and a table are furniture. */
    Optional<String> pieces(String item) {
        if (COLLECTIVE.contains(item)) {
            return Optional.empty();
        }
        return Words.group("item").get(item).stream()
                .map(word -> Pattern.compile(NUMBER_BEFORE + "(?:" + word.pattern() + ")", word.flags()))
                .map(this::first)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> one() {
        return ONE.matcher(text).find() ? Optional.of("1") : Optional.empty();
    }

    private Optional<String> first(Pattern pattern) {
        return pattern.matcher(text).results().map(found -> found.group(1)).findFirst();
    }
}
