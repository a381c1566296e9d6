package de.ukrainehilfe.defaults.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Card(
            @PersonName String name,
            @MailAddress String email,
            @PhoneNumber String phone,
            @Postcode String postcode,
            @PlainText(max = 20) String note) {}

    @ParameterizedTest
    @ValueSource(strings = {"Erika Mustermann", "Олена Зразок", "أحمد", "O’Brien", "Möbel Müller GmbH & Co. KG", "Ng"})
    void takesNamesOfPeople(String name) {
        assertEquals(0, broken(new Card(name, null, null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<b>Erika</b>", "Erika\u0000", "Erika\nMustermann", "😀", "12345", "{{7*7}}"})
    void refusesWhatIsNoName(String name) {
        assertEquals(1, broken(new Card(name, null, null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"erika@example.org", "a.b+c@sub.example.de", "x@müller.de"})
    void takesAddresses(String email) {
        assertEquals(0, broken(new Card(null, email, null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "erika",
                "@example.org",
                "a@@b.de",
                "a b@c.de",
                "a@b.de\r\nBcc: x@y.de",
                "a..b@c.de",
                "a@.de"
            })
    void refusesWhatIsNoAddress(String email) {
        assertEquals(1, broken(new Card(null, email, null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49211555010", "0211 555010", "+380 44 123 4567"})
    void takesTelephoneNumbers(String phone) {
        assertEquals(0, broken(new Card(null, null, phone, null, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "call me", "+49", "<script>", "<b>0211 555010</b>", "0211\u0000555010", "0211 555010 \uD800"
            })
    void refusesWhatCannotBeDialled(String phone) {
        assertEquals(1, broken(new Card(null, null, phone, null, null)));
    }

    @Test
    void refusesAPostcodeThatDoesNotExist() {
        assertEquals(1, broken(new Card(null, null, null, "99999", null)));
        assertEquals(0, broken(new Card(null, null, null, "40210", null)));
    }

    @Test
    void limitsFreeTextAndKeepsControlCharactersOut() {
        assertEquals(0, broken(new Card(null, null, null, null, "two\nlines 😀")));
        assertEquals(1, broken(new Card(null, null, null, null, "x".repeat(21))));
        assertEquals(1, broken(new Card(null, null, null, null, "bell \u0007")));
        assertEquals(1, broken(new Card(null, null, null, null, "half a \uD83D pair")));
    }

    private static int broken(Card card) {
        return VALIDATOR.validate(card).size();
    }
}
