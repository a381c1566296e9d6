package de.ukrainehilfe.matching.agreement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The agreement of a mentoring on paper, before and after both have agreed. */
@QuarkusTest
class AgreementTest extends MatchingServiceTest {
    private final Story mentee = Stories.martaLearnsGerman().with("language", "ar");

    @Test
    void itIsADraftUntilBothHaveAgreedAndThenHasItsDays() throws IOException {
        UUID match = approved(Stories.aliMentors(), mentee);
        String page = "/matches/l/" + token(match, "NEED");
        new Browser("nobody", "ar").open(page).then().body(containsString(page + "/agreement.pdf"));
        assertTrue(text(pdf(match), 1).contains("Entwurf: Noch haben nicht beide zugesagt."));

        answer(match, "OFFER", "YES");
        answer(match, "NEED", "YES");
        byte[] agreement = pdf(match);
        String german = text(agreement, 1);
        assertTrue(german.contains("Deutsch üben") && german.contains("bis zu 2 Stunden in der Woche"), german);
        assertTrue(german.matches("(?s).*Vom \\d+\\. \\p{L}+ 20\\d\\d bis zum \\d+\\. \\p{L}+ 20\\d\\d.*"), german);
        assertFalse(german.contains("Entwurf") || german.contains("Arbeit suchen"), german);
        new Browser("coordinator", "de").open("/matches/" + match).then().body(containsString("/agreement.pdf"));
    }

    @Test
    void arabicRunsFromRightToLeftInJoinedLetters() throws IOException {
        byte[] agreement = pdf(approved(Stories.aliMentors(), mentee));
        try (PDDocument paper = Loader.loadPDF(agreement)) {
            assertEquals(2, paper.getNumberOfPages(), "German and Arabic");
            BufferedImage sheet = new PDFRenderer(paper).renderImage(1, 1.5f);
            ImageIO.write(
                    sheet,
                    "png",
                    Files.createDirectories(Path.of("target/agreement"))
                            .resolve("ar.png")
                            .toFile());
            assertTrue(firstInk(sheet) > sheet.getWidth() / 2, "the title stands at the right edge");
        }
        String drawn = drawn(agreement, 2);
        assertTrue(drawn.chars().anyMatch(letter -> letter >= 0xFE70 && letter <= 0xFEFC), "letters are joined");
        assertFalse(drawn.contains("#") || drawn.contains("\uFFFD"), "every letter is in the font");
        String arabic = Normalizer.normalize(text(agreement, 2), Normalizer.Form.NFKC);
        assertTrue(arabic.contains("اتفاقية"), arabic);
    }

    @Test
    void onlyMentoringHasOneAndOnlyForThoseWhoTakePart() {
        UUID room = approved(Stories.erikasRoom(), Stories.olenasFamily());
        as("coordinator").get("/matches/" + room + "/agreement.pdf").then().statusCode(404);
        new Browser("coordinator", "de").open("/matches/" + room).then().body(not(containsString("agreement.pdf")));
        UUID mentoring = approved(Stories.aliMentors(), mentee);
        as("caritas").get("/matches/" + mentoring + "/agreement.pdf").then().statusCode(200);
        as("diakonie").get("/matches/" + mentoring + "/agreement.pdf").then().statusCode(404);
        given().get("/matches/l/" + "x".repeat(56) + "/agreement.pdf").then().statusCode(403);
    }

    private byte[] pdf(UUID match) {
        return given().get("/matches/l/" + token(match, "OFFER") + "/agreement.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    /** The letters as they stand on the paper, each in the form it has between its neighbours. */
    private static String drawn(byte[] pdf, int page) throws IOException {
        StringBuilder letters = new StringBuilder();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.append(letter.getUnicode());
            }
        };
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(paper);
        }
        return letters.toString();
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(paper).replaceAll("\\s+", " ");
        }
    }

    /** The left end of the first line that is not white. */
    private static int firstInk(BufferedImage sheet) {
        for (int y = 0; y < sheet.getHeight(); y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                if ((sheet.getRGB(x, y) & 0xFF) < 128) {
                    // to the lowest point of the line
                    int left = x;
                    for (int below = y; below < Math.min(y + 30, sheet.getHeight()); below++) {
                        for (int column = 0; column < left; column++) {
                            left = (sheet.getRGB(column, below) & 0xFF) < 128 ? column : left;
                        }
                    }
                    return left;
                }
            }
        }
        throw new AssertionError("an empty page");
    }
}
