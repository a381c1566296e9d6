package de.ukrainehilfe.offers.mailbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How well mails are understood, measured on messages written by hand, of which a third had no part in making the rules. */
class LabelledMailsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final List<String> LANGUAGES = List.of("de", "en", "uk", "ru", "ar");

    /** A message, and what a person reads in it; {@code -} where nothing is said. */
    record Labelled(
            String locale,
            String wish,
            String kind,
            String postcode,
            String amount,
            String from,
            String until,
            Letter letter,
            Understood read) {
        static Labelled of(String line) {
            String[] cells = line.split("\t");
            Letter letter = letter(cells[7], cells[8].replace("\\n", "\n").split("\n", 2));
            Understood read = Reading.of(letter.subject(), letter.body(), TODAY);
            return new Labelled(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], letter, read);
        }

        private static Letter letter(String headers, String... text) {
            try {
                MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
                message.setFrom("iryna@example.org");
                message.setSubject(text[0], "UTF-8");
                message.setText(text[1], "UTF-8");
                if (!headers.equals("-")) {
                    message.addHeaderLine(headers);
                }
                message.saveChanges();
                return Letter.of(message, "ukraine-hilfe@duesseldorf.example");
            } catch (MessagingException | IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        boolean isMachine() {
            return wish.equals("MACHINE");
        }

        /** The form asks how many only of these. */
        boolean isCounted() {
            return kind.equals("LODGING") || kind.equals("GOODS");
        }

        String answer(String question) {
            return read.answers().getOrDefault(question, "-");
        }
    }

    /** A thing to be understood, and how well it has to be: precision and recall. */
    enum Field {
        MACHINE(1, 0.85, label -> label.isMachine() ? "yes" : "-", label -> label.letter.mechanical() ? "yes" : "-"),
        LANGUAGE(0.95, 0.95, Labelled::locale, label -> label.read.locale()),
        WISH(
                0.95,
                0.95,
                label -> label.wish.replace("UNSURE", "-"),
                label -> label.read.wish() == Wish.UNSURE
                        ? "-"
                        : label.read.wish().name()),
        KIND(
                0.85,
                0.75,
                Labelled::kind,
                label -> label.read.kind() == null ? "-" : label.read.kind().name()),
        POSTCODE(0.95, 0.95, Labelled::postcode, label -> label.answer("postcode")),
        AMOUNT(
                0.90,
                0.60,
                label -> label.isCounted() ? label.amount : "-",
                label -> label.answer(
                        label.answer("details.places").equals("-") ? "details.quantity" : "details.places")),
        FROM(0.90, 0.80, Labelled::from, label -> label.answer("from")),
        UNTIL(0.60, 0.70, Labelled::until, label -> label.answer("until"));

        final double precision;
        final double recall;
        final Function<Labelled, String> wanted;
        final Function<Labelled, String> got;

        Field(double precision, double recall, Function<Labelled, String> wanted, Function<Labelled, String> got) {
            this.precision = precision;
            this.recall = recall;
            this.wanted = wanted;
            this.got = got;
        }
    }

    @Test
    void mostIsUnderstoodAndLittleMisunderstood() throws IOException {
        List<Labelled> all = labelled("labelled.tsv");
        for (Field field : Field.values()) {
            Score score = measure("labelled", field, all);
            assertTrue(score.precision() >= field.precision, field + score.mistakes.toString());
            assertTrue(score.recall() >= field.recall, field + score.mistakes.toString());
        }
    }

    /** No rule was made for these; what they come to is what the desk may expect of the next mail. */
    @Test
    void mailsNoRuleHasSeenAreUnderstoodToo() throws IOException {
        List<Labelled> all = labelled("held-out.tsv");
        for (Field field : Field.values()) {
            Score score = measure("held out", field, all);
            assertTrue(score.precision() >= field.precision - 0.1, field.name());
            assertTrue(score.recall() >= field.recall - 0.2, field.name());
        }
    }

    private static Score measure(String set, Field field, List<Labelled> all) {
        StringBuilder byLanguage = new StringBuilder();
        for (String language : LANGUAGES) {
            byLanguage
                    .append(" | ")
                    .append(language)
                    .append(' ')
                    .append(Score.of(
                            field,
                            all.stream()
                                    .filter(label -> label.locale.equals(language))
                                    .toList()));
        }
        Score score = Score.of(field, all);
        System.out.printf("%s, %s: %s%s%n", set, field, score, byLanguage);
        return score;
    }

    /** Precision: of what was understood, how much is right. Recall: of what there is, how much was understood rightly. */
    record Score(int right, int understood, int there, StringBuilder mistakes) {
        static Score of(Field field, List<Labelled> all) {
            int right = 0;
            int understood = 0;
            int there = 0;
            StringBuilder mistakes = new StringBuilder();
            for (Labelled label : all) {
                if (label.isMachine() && field != Field.MACHINE) {
                    continue;
                }
                String wanted = field.wanted.apply(label);
                String got = field.got.apply(label);
                understood += got.equals("-") ? 0 : 1;
                there += wanted.equals("-") ? 0 : 1;
                right += !got.equals("-") && got.equals(wanted) ? 1 : 0;
                if (!got.equals(wanted)) {
                    mistakes.append("\n  %s read as %s: %s | %s"
                            .formatted(
                                    wanted,
                                    got,
                                    label.letter.subject(),
                                    label.letter.body().replace("\n", " | ")));
                }
            }
            return new Score(right, understood, there, mistakes);
        }

        double precision() {
            return understood == 0 ? 1 : (double) right / understood;
        }

        double recall() {
            return there == 0 ? 1 : (double) right / there;
        }

        @Override
        public String toString() {
            return "precision %.3f (%d/%d), recall %.3f (%d/%d)"
                    .formatted(precision(), right, understood, recall(), right, there);
        }
    }

    static List<Labelled> labelled(String name) throws IOException {
        try (InputStream file = LabelledMailsTest.class.getResourceAsStream("/mailbox/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Labelled::of)
                    .toList();
        }
    }
}
