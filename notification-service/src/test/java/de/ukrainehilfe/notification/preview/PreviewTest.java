package de.ukrainehilfe.notification.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.notification.NotificationServiceTest;
import de.ukrainehilfe.notification.delivery.Browser;
import de.ukrainehilfe.notification.mail.Template;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coordinators can read every mail before anybody gets it. */
@QuarkusTest
class PreviewTest extends NotificationServiceTest {
    @Inject
    Previews previews;

    @Test
    void everyKindOfMailIsShown() {
        assertEquals(
                Arrays.stream(Template.values()).collect(Collectors.toSet()),
                previews.in("uk").stream().map(Previews.Preview::template).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({"de, Bitte bestätigen Sie Ihr Angebot", "ar, رسالتكم إلينا", "uk, Ваш лист до нас"})
    void inEveryLanguage(String language, String subject) {
        String page = Browser.signedInAs("coordinator").page("/notifications/previews?lang=en&in=" + language);
        assertTrue(page.contains("What we write") && page.contains(subject), page);
    }

    @ParameterizedTest
    @CsvSource({"caritas, 403", "admin, 403", "auditor, 403"})
    void forCoordinatorsOnly(String who, int status) {
        assertEquals(status, Browser.signedInAs(who).status("/notifications/previews"));
    }
}
