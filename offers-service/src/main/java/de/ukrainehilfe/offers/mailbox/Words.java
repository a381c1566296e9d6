package de.ukrainehilfe.offers.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The beginnings of words by which mails are understood; they stand in {@code mailbox/words.properties}. */
final class Words {
    private static final Map<String, List<Pattern>> BY_MEANING = read();

    private Words() {}

    /** How many different words with this meaning the text has. */
    static int count(String meaning, String text) {
        return (int) BY_MEANING.getOrDefault(meaning, List.of()).stream()
                .filter(word -> word.matcher(text).find())
                .count();
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

    private static Map<String, List<Pattern>> read() {
        Properties file = new Properties();
        try (InputStream bytes = Words.class.getResourceAsStream("/mailbox/words.properties");
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            file.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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

    /** Where a word begins so; a star in front allows it inside a compound. In Arabic "and", "the", "for" stick to the word. */
    private static Pattern beginning(String word) {
        boolean anywhere = word.startsWith("*");
        String start = anywhere ? "" : "(?<![\\p{L}\\p{N}])(?:[وفبلك]?(?:ال)?)";
        return Pattern.compile(
                start + Pattern.quote(anywhere ? word.substring(1) : word),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
