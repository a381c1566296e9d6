package de.ukrainehilfe.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedTextsTest {
    /** The build checks the German texts; a missing translation would silently be German. */
    @ParameterizedTest
    @CsvSource({
        "messages/needs, ''",
        "messages/needForm, ''",
        "messages/missing, ''",
        "messages/requester, ''",
        "messages/handOver, ''",
        "messages/history, ''",
        "messages/ageing, ''",
        "ContributorValidationMessages, _de"
    })
    void everyTextIsTranslated(String bundle, String german) throws IOException {
        Set<Object> keys = keys(texts(bundle + german));

        for (String language : List.of("en", "uk", "ru", "ar")) {
            Properties texts = texts(bundle + "_" + language);
            assertEquals(keys, keys(texts), bundle + " " + language);
            texts.forEach((key, text) -> assertFalse(text.toString().isBlank(), key + " " + language));
        }
    }

    private static Set<Object> keys(Properties texts) {
        return new TreeSet<>(texts.keySet());
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                NeedTextsTest.class.getClassLoader().getResourceAsStream(file + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
