package de.ukrainehilfe.e2e.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A word beside a number has to agree with it, in Arabic in six ways. So a number in a message either gets its word from
 * {@code count:}, or stands where no word agrees with it: after a colon, before an abbreviated unit. It is never written
 * as Java does: {@code count:} groups its digits.
 */
class CountedTextsTest {
    private static final Pattern BUNDLE = Pattern.compile("@MessageBundle\\(\"(\\w+)\"\\)");
    private static final Pattern MESSAGE = Pattern.compile("String (\\w+)\\(([^)]*)\\);");
    private static final Pattern NUMBER = Pattern.compile("\\b(?:int|long|Integer|Long|short|Number) (\\w+)");
    private static final Map<String, String> SUFFIXES =
            Map.of("de", "", "en", "_en", "uk", "_uk", "ru", "_ru", "ar", "_ar");
    private static final Pattern UNIT =
            Pattern.compile("^.?(km|kg|ms|%|км|кг|мс|хв|мин|كم|كغ|مث|م\\.ث)\\b.*", Pattern.DOTALL);
    /** Where no word agrees with the number, though it does not stand at the end. */
    private static final Set<String> NO_WORD_AGREES = Set.of(
            "check.howMuch",
            "exchange.goOn",
            "exchange.recorded",
            "incident.waiting",
            "needs.progress",
            "review.atLeast");

    @Test
    void aNumberNeverStandsBesideAWordThatIgnoresIt() throws IOException {
        List<String> careless = new ArrayList<>();
        int looked = 0;
        for (Path source : sources()) {
            String java = Files.readString(source);
            Matcher bundle = BUNDLE.matcher(java);
            if (!bundle.find()) {
                continue;
            }
            Matcher message = MESSAGE.matcher(java);
            while (message.find()) {
                Matcher number = NUMBER.matcher(message.group(2));
                while (number.find()) {
                    looked++;
                    careless.addAll(careless(source, bundle.group(1), message.group(1), number.group(1)));
                }
            }
        }
        assertTrue(looked > 40, "only " + looked + " numbers found");
        assertEquals("", String.join("\n", careless));
    }

    private static List<String> careless(Path source, String bundle, String key, String number) throws IOException {
        List<String> found = new ArrayList<>();
        Path messages = Path.of(source.toString().replaceFirst("/src/main/java/.*", "/src/main/resources/messages/"));
        for (Map.Entry<String, String> language : new TreeMap<>(SUFFIXES).entrySet()) {
            String text = read(messages.resolve(bundle + language.getValue() + ".properties"))
                    .getProperty(key);
            String raw = "{" + number + "}";
            String written = "{count:" + language.getKey() + "(" + number + ")}";
            int at = text.indexOf(written);
            boolean alone = NO_WORD_AGREES.contains(bundle + "." + key)
                    || at < 0
                    || standsAlone(text.substring(0, at), text.substring(at + written.length()));
            if (text.contains(raw) || !alone) {
                found.add(bundle + "." + key + " in " + language.getKey() + ": " + text);
            }
        }
        return found;
    }

    private static boolean standsAlone(String before, String after) {
        return before.stripTrailing().endsWith(":")
                || after.startsWith(":")
                || UNIT.matcher(after).matches();
    }

    private static Properties read(Path file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        }
        return messages;
    }

    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of(
                "service-defaults", "offers-service", "needs-service", "matching-service", "notification-service")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith("Texts.java")).forEach(found::add);
            }
        }
        return found;
    }
}
