package de.ukrainehilfe.notification.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.defaults.links.Link;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.pages.Language;
import de.ukrainehilfe.notification.NotificationServiceTest;
import de.ukrainehilfe.notification.contact.Contact;
import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.SampleMails;
import de.ukrainehilfe.notification.mail.Side;
import de.ukrainehilfe.notification.mail.Template;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mail in every language, as a pair of HTML and text; both are kept in target/letters to be looked at. */
@QuarkusTest
class LettersTest extends NotificationServiceTest {
    private static final Path KEPT = Path.of("target", "letters");
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/[\\w/]+/l/([\\w-]+)");
    private static final Map<String, String> SCRIPT =
            Map.of("uk", "\\p{IsCyrillic}", "ru", "\\p{IsCyrillic}", "ar", "\\p{IsArabic}");

    @Inject
    Letters letters;

    @Inject
    Links links;

    static Stream<Arguments> all() {
        return Arrays.stream(Template.values())
                .flatMap(template -> sides(template).stream().map(side -> List.of(template, side)))
                .flatMap(each -> Language.ALL.stream().map(lang -> Arguments.of(each.get(0), each.get(1), lang)));
    }

    @ParameterizedTest(name = "{0} to {1} in {2}")
    @MethodSource("all")
    void aLetterIsAPairInTheRecipientsLanguage(Template template, Side side, String language) throws IOException {
        Mail mail = SampleMails.of(template, side, SampleMails.LODGING);
        Letter letter = letters.write(mail, recipient(language), other(template));
        keep(letter, template + "-" + side + "-" + language);

        assertEquals(language, letter.language());
        String dir = language.equals("ar") ? "rtl" : "ltr";
        assertTrue(letter.html().contains("<html lang=\"" + language + "\" dir=\"" + dir + "\">"));
        for (String part : List.of(letter.subject(), letter.text(), visible(letter.html()))) {
            assertTrue(part.contains(mail.reference), part);
            assertFalse(part.contains("{") || part.contains("NOT_FOUND") || part.contains("null"), part);
        }
        for (String part : List.of(letter.text(), visible(letter.html()))) {
            assertTrue(part.contains("hilfe@example.org") && part.contains("112"), part);
            assertTrue(part.contains("Олена Зразок") == template.showsOtherContact(), part);
        }
        assertSameWords(letter);
        assertLink(letter, mail);
    }

    @ParameterizedTest(name = "{0} to {1} in {2}")
    @MethodSource("all")
    void noLetterFallsBackToGerman(Template template, Side side, String language) {
        Mail mail = SampleMails.of(template, side, SampleMails.LODGING);
        Letter letter = letters.write(mail, recipient(language), other(template));
        String words = withoutNames(letter.subject() + "\n" + letter.text());
        if (SCRIPT.containsKey(language)) {
            String foreign = words.replaceAll(SCRIPT.get(language) + "|[^\\p{L}]", "");
            assertEquals("", foreign, words);
        } else if (!language.equals("de")) {
            List<String> german = letters.write(mail, recipient("de"), other(template))
                    .text()
                    .lines()
                    .toList();
            words.lines()
                    .filter(line -> line.matches(".*\\p{L}.*"))
                    .filter(line -> !line.matches("Name:.*"))
                    .forEach(line -> assertFalse(german.contains(line), line));
        }
        assertNotEquals("", letter.subject());
    }

    /** Every line of the text stands in the HTML too, and nothing else does. */
    private static void assertSameWords(Letter letter) {
        String text = letter.text().replaceAll("[\u2068\u2069]", "").replaceAll("https?://\\S+|-- ", "");
        String html = visible(letter.html()).replaceAll("https?://\\S+", "");
        text.lines()
                .map(line -> line.strip().replaceAll(":$", ""))
                .forEach(line -> assertTrue(html.contains(line), line));
        assertTrue(squeezed(html).length() < squeezed(text).length() + 200, html);
    }

    private void assertLink(Letter letter, Mail mail) {
        Matcher inText = LINK.matcher(letter.text());
        Matcher inHtml = LINK.matcher(letter.html());
        if (mail.template == Template.MATCH_CONFIRMED) {
            assertFalse(inText.find() || inHtml.find());
            return;
        }
        if (mail.side == Side.DESK) {
            assertTrue(letter.text().contains("http://localhost:8080/matches/incidents")
                    || letter.text().contains("http://localhost:8080/needs/hand-overs")
                    || letter.text().contains("http://localhost:8080/needs/" + mail.recordId));
            return;
        }
        assertTrue(inText.find() && inHtml.find());
        assertEquals(inText.group(), inHtml.group());
        Link link = links.open(inText.group(1), mail.template.purpose(mail.side));
        assertEquals(
                switch (mail.template) {
                    case MATCH_APPROVED, MATCH_REMINDED -> mail.matchId;
                    case MATCH_ASKED -> mail.about().check();
                    default -> mail.recordId;
                },
                link.id());
    }

    private static String visible(String html) {
        return html.replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("<br>", "\n")
                .replaceAll("(?s)<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** What is the same in all languages. */
    private static String withoutNames(String text) {
        return Stream.of(
                        "https?://\\S+",
                        "\\S+@example.org",
                        "[ABV]-[0-9A-Z]{4}-[0-9A-Z]{2}",
                        "Erika Mustermann",
                        "Олена Зразок",
                        "40210 Düsseldorf",
                        "Ukraine-Hilfe Düsseldorf")
                .reduce(text, (left, name) -> left.replaceAll(name, ""));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Contact recipient(String language) {
        return new Contact("Erika Mustermann", "erika@example.org", null, language);
    }

    private static Contact other(Template template) {
        return template.showsOtherContact()
                ? new Contact("Олена Зразок", "olena@example.org", "+49 176 5550123", "uk")
                : null;
    }

    private static List<Side> sides(Template template) {
        return switch (template) {
            case CONFIRM_OFFER,
                    OFFER_DRAFTED,
                    OFFER_OPEN,
                    OFFER_ASKED,
                    OFFER_SILENT,
                    OFFER_UNMATCHED,
                    OFFER_PROOF_ENDING,
                    OFFER_ANSWERED -> List.of(Side.OFFER);
            case MATCH_UNSAFE, NEED_UNSERVED, HAND_OVER_ASKED, HAND_OVER_DECIDED, MINOR_ALONE -> List.of(Side.DESK);
            case NEED_RECORDED, NEED_ANSWERED, NEED_MOVED, NEED_TRANSFERRED -> List.of(Side.NEED);
            default -> Side.BOTH;
        };
    }

    private static void keep(Letter letter, String name) throws IOException {
        Files.createDirectories(KEPT);
        Files.writeString(KEPT.resolve(name + ".html"), letter.html());
        Files.writeString(KEPT.resolve(name + ".txt"), letter.subject() + "\n\n" + letter.text());
    }
}
