package de.ukrainehilfe.offers.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.ukrainehilfe.offers.offer.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is read in a mail, and what must never be guessed. */
class ReadingTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

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
    void whoSpeaksOfOthersNeedOffers() {
        assertEquals(
                Wish.OFFER,
                Reading.of("Fahrten", "Wenn jemand ein Auto braucht: ich fahre gern.", TODAY)
                        .wish());
        assertEquals(
                Wish.OFFER,
                Reading.of("Cot", "We no longer need our cot and the stroller.", TODAY)
                        .wish());
        assertEquals(
                Wish.OFFER,
                Reading.of("Меблі", "У нас є диван і шафа, можна забрати.", TODAY)
                        .wish());
        assertEquals(
                Wish.NEED,
                Reading.of("Обувь", "Мы приехали вчера, дети без обуви.", TODAY).wish());
        assertEquals(
                Wish.UNSURE,
                Reading.of("Frage", "Ich habe eine Frage zu Ihren Öffnungszeiten.", TODAY)
                        .wish());
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
}
