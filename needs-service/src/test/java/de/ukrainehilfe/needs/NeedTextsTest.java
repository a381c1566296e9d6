package de.ukrainehilfe.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedTextsTest {
    /** The build checks the German texts; a missing translation would silently be German. */
    @ParameterizedTest
    @CsvSource({
        "messages/needs.properties, messages/needs_en.properties",
        "messages/needs.properties, messages/needs_uk.properties",
        "messages/needs.properties, messages/needs_ru.properties",
        "messages/needs.properties, messages/needs_ar.properties",
        "ContributorValidationMessages_de.properties, ContributorValidationMessages_en.properties",
        "ContributorValidationMessages_de.properties, ContributorValidationMessages_uk.properties",
        "ContributorValidationMessages_de.properties, ContributorValidationMessages_ru.properties",
        "ContributorValidationMessages_de.properties, ContributorValidationMessages_ar.properties"
    })
    void everyTextIsTranslated(String german, String translated) throws IOException {
        Properties texts = texts(translated);

        assertEquals(keys(texts(german)), keys(texts));
        texts.values().forEach(text -> assertFalse(text.toString().isBlank()));
    }

    private static Set<Object> keys(Properties texts) {
        return new TreeSet<>(texts.keySet());
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                NeedTextsTest.class.getClassLoader().getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
