package de.ukrainehilfe.offers.about;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.offers.Browser;
import de.ukrainehilfe.offers.OffersServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AboutPagesTest extends OffersServiceTest {
    @ParameterizedTest
    @ValueSource(strings = {"help", "privacy", "accessibility", "imprint"})
    void everyLanguageHasItsOwnWords(String page) {
        Set<String> headings = new HashSet<>();
        for (String language : List.of("de", "en", "uk", "ru", "ar")) {
            String text = Browser.speaking(language)
                    .get("/offers/about/" + page)
                    .then()
                    .statusCode(200)
                    .body(containsString("hilfe@example.org"))
                    .body(containsString("href=\"tel:+492115550100\""))
                    .body(not(containsString("NOT_FOUND")))
                    .extract()
                    .asString();
            headings.add(text.replaceAll("(?s).*<h1>(.*?)</h1>.*", "$1"));
        }
        assertEquals(5, headings.size());
    }
}
