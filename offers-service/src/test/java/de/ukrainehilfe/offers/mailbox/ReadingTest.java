package de.ukrainehilfe.offers.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.offers.offer.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How well mails are understood, measured on messages written by hand; and what must never be guessed. */
class ReadingTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    /** A message, and what a person reads in it; {@code -} where nothing is said. */
    record Labelled(String locale, String wish, String kind, String postcode, String text) {
        static Labelled of(String line) {
            String[] cells = line.split("\t");
            return new Labelled(cells[0], cells[1], cells[2], cells[3], cells[4].replace("\\n", "\n"));
        }

        Understood read() {
            String[] parts = text.split("\n", 2);
            return Reading.of(parts[0], parts[1], TODAY);
        }
    }

    @Test
    void mostIsUnderstoodAndLittleMisunderstood() throws IOException {
        List<Labelled> all = labelled();
        measure("language", all, Labelled::locale, read -> read.locale(), 0.95, 0.95);
        measure(
                "wish",
                all,
                label -> label.wish().replace("UNSURE", "-"),
                read -> read.wish() == Wish.UNSURE ? "-" : read.wish().name(),
                0.90,
                0.80);
        measure(
                "kind",
                all,
                Labelled::kind,
                read -> read.kind() == null ? "-" : read.kind().name(),
                0.85,
                0.75);
        measure("postcode", all, Labelled::postcode, read -> read.answers().getOrDefault("postcode", "-"), 0.95, 0.95);
    }

    /** Precision: of what was understood, how much is right. Recall: of what there is, how much was understood rightly. */
    private static void measure(
            String what,
            List<Labelled> all,
            Function<Labelled, String> label,
            Function<Understood, String> reading,
            double precision,
            double recall) {
        int right = 0;
        int understood = 0;
        int there = 0;
        StringBuilder wrong = new StringBuilder();
        for (Labelled message : all) {
            String wanted = label.apply(message);
            String got = reading.apply(message.read());
            understood += got.equals("-") ? 0 : 1;
            there += wanted.equals("-") ? 0 : 1;
            right += !got.equals("-") && got.equals(wanted) ? 1 : 0;
            if (!got.equals(wanted)) {
                wrong.append("\n  ")
                        .append(wanted)
                        .append(" read as ")
                        .append(got)
                        .append(": ")
                        .append(message.text().replace("\n", " | "));
            }
        }
        System.out.printf(
                "%s of %d messages: precision %.3f (%d/%d), recall %.3f (%d/%d)%n",
                what, all.size(), (double) right / understood, right, understood, (double) right / there, right, there);
        assertTrue((double) right / understood >= precision, what + wrong);
        assertTrue((double) right / there >= recall, what + wrong);
    }

    @Test
    void numbersAreReadByWhatStandsBesideThem() {
        Understood read = Reading.of(
                "Zimmer frei",
                "Wir bieten ab 1.12.2026 bis 31.03.2027 ein Zimmer für 3 Personen in 40223 Düsseldorf. Tel. 0211 555"
                        + " 010 22",
                TODAY);
        assertEquals(Kind.LODGING, read.kind());
        assertEquals("3", read.answers().get("details.places"));
        assertEquals("2026-12-01", read.answers().get("from"));
        assertEquals("2027-03-31", read.answers().get("until"));
        assertEquals("40223", read.answers().get("postcode"));
        assertEquals("0211 555 010 22", read.answers().get("offerer.phone"));
    }

    @Test
    void oneItemWithItsAmountIsFilledInAndTwoAreLeftOpen() {
        Understood one = Reading.of("Spende", "Wir spenden 20 warme Decken.", TODAY);
        assertEquals("blanket", one.answers().get("details.item"));
        assertEquals("20", one.answers().get("details.quantity"));
        Understood two = Reading.of("Spende", "Wir spenden 20 Decken und 5 Kissen.", TODAY);
        assertEquals(Kind.GOODS, two.kind());
        assertNull(two.answers().get("details.item"));
    }

    @Test
    void whatIsUncertainStaysOpen() {
        Understood both = Reading.of("Tausch", "Ich biete ein Zimmer und suche einen Laptop.", TODAY);
        assertEquals(Wish.UNSURE, both.wish());
        Understood nowhere = Reading.of("Zimmer", "Ich biete ein Zimmer, Kundennummer 00000.", TODAY);
        assertNull(nowhere.answers().get("postcode"), "00000 is nowhere");
        Understood past = Reading.of("Zimmer", "Frei seit 01.02.2020 und am 30.2. auch", TODAY);
        assertNull(past.answers().get("from"));
    }

    private static List<Labelled> labelled() throws IOException {
        try (InputStream file = ReadingTest.class.getResourceAsStream("/mailbox/labelled.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Labelled::of)
                    .toList();
        }
    }
}
