package de.ukrainehilfe.e2e.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a program can see of plain German: short sentences, no long words without a hyphen. */
class PlainGermanTest {
    private static final int WORDS = 10;
    private static final int LETTERS = 14;

    @Test
    void sentencesAreShortAndLongWordsAreHyphenated() throws IOException {
        List<String> hard = new ArrayList<>();
        int looked = 0;
        for (Path file : files()) {
            for (String text : texts(file)) {
                for (String sentence : sentences(text)) {
                    looked++;
                    if (isHard(sentence)) {
                        hard.add(file.getFileName() + ": " + sentence);
                    }
                }
            }
        }
        assertTrue(looked > 300, "only " + looked + " sentences found");
        assertEquals("", String.join("\n", hard));
    }

    private static boolean isHard(String sentence) {
        String[] words = sentence.split("\\s+");
        return words.length > WORDS
                || Stream.of(words)
                        .flatMap(word -> Stream.of(word.split("[-/]")))
                        .anyMatch(part -> part.replaceAll("\\P{L}", "").length() > LETTERS);
    }

    /** Each case of a choice and each form of a number is a text of its own. */
    private static List<String> sentences(String text) {
        String spoken = text.replaceAll("\\{count:de\\(\\w+, '([^']*)', '([^']*)'\\)}", "$1. $2.")
                .replaceAll("\\{[#/][^}]*}", ". ")
                .replaceAll("\\{[^}]*}", "X");
        return Stream.of(spoken.split("(?<=[.!?:…])\\s+"))
                .map(String::strip)
                .filter(sentence -> sentence.matches(".*\\p{L}.*"))
                .toList();
    }

    private static List<String> texts(Path file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        }
        return messages.values().stream().map(Object::toString).toList();
    }

    private static List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of("service-defaults", "offers-service", "needs-service", "matching-service")) {
            try (Stream<Path> files = Files.list(Path.of("..", module, "src/main/resources/messages"))) {
                files.filter(file -> file.toString().endsWith("_de-simple.properties"))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
