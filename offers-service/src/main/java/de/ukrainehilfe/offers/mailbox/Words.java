package de.ukrainehilfe.offers.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The beginnings of words by which mails are understood; they stand in {@code mailbox/words.properties}. */
final class Words {
    private static final String SOME_WORDS = "[^.!?\\n]{0,40}?";
    private static final Map<String, List<Pattern>> BY_MEANING = read();

    private Words() {}

    /** How many different words with this meaning the text has. */
    static int count(String meaning, String text) {
        return (int) BY_MEANING.getOrDefault(meaning, List.of()).stream()
                .filter(word -> word.matcher(text).find())
                .count();
    }

    /** The text without what has this meaning. */
    static String without(String meaning, String text) {
        String left = text;
        for (Pattern words : BY_MEANING.get(meaning)) {
            left = words.matcher(left).replaceAll(" ");
        }
        return left;
    }

    /** The meanings of a group, such as {@code item}, with their words. */
    static Map<String, List<Pattern>> group(String group) {
        Map<String, List<Pattern>> found = new LinkedHashMap<>();
        BY_MEANING.forEach((meaning, words) -> {
            if (meaning.startsWith(group + ".")) {
                found.put(meaning.substring(group.length() + 1), words);
            }
        });
        return found;
    }

    /** The words themselves that mean something of the group: {@code двох} is {@code 2}. */
    static Map<String, String> translations(String group) {
        Map<String, String> found = new LinkedHashMap<>();
        Properties file = file();
        for (String meaning : file.stringPropertyNames()) {
            if (meaning.startsWith(group + ".")) {
                for (String word : file.getProperty(meaning).split(",")) {
                    found.put(word.strip(), meaning.substring(group.length() + 1));
                }
            }
        }
        return found;
    }

    /** The words of all meanings of a group, as they stand in a pattern. */
    static List<String> meanings(String group) {
        return translations(group).keySet().stream().map(Pattern::quote).toList();
    }

    private static Properties file() {
        Properties file = new Properties();
        try (InputStream bytes = Words.class.getResourceAsStream("/mailbox/words.properties");
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            file.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return file;
    }

    private static Map<String, List<Pattern>> read() {
        Properties file = file();
        Map<String, List<Pattern>> words = new TreeMap<>();
        for (String meaning : file.stringPropertyNames()) {
            List<Pattern> patterns = new ArrayList<>();
            for (String word : file.getProperty(meaning).split(",")) {
                patterns.add(beginning(word.strip()));
            }
            words.put(meaning, patterns);
        }
        return words;
    }

    /**
     * Where a word begins so; a star in front allows it inside a compound, a dollar ends it, and three dots stand for some
     * words of the same sentence. In Arabic "and", "the", "for" stick to the word.
     */
    private static Pattern beginning(String word) {
        boolean anywhere = word.startsWith("*");
        boolean whole = word.endsWith("$");
        String bare = word.substring(anywhere ? 1 : 0, word.length() - (whole ? 1 : 0));
        String parts = Arrays.stream(bare.split("…")).map(Pattern::quote).collect(Collectors.joining(SOME_WORDS));
        return Pattern.compile(
                (anywhere ? "" : "(?<![\\p{L}\\p{N}])(?:[وفبلك]?(?:ال)?)") + parts + (whole ? "(?!\\p{L})" : ""),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
