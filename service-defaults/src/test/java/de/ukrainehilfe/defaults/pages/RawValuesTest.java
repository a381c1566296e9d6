package de.ukrainehilfe.defaults.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawValuesTest {
    private final Engine engine =
            Engine.builder().addDefaults().addResultMapper(new RawValues()).build();

    @Test
    void noNumberAndNoDayIsPrintedAsJavaWritesIt() {
        Template page = engine.parse("<p>{value}</p>");
        for (Object raw : List.of(2250, 2250L, 0.5, LocalDate.of(2026, 3, 1))) {
            assertThrows(TemplateException.class, () -> page.data("value", raw).render());
        }
        assertEquals(
                "<p>2.250</p>",
                page.data("value", Notation.of("de").number(2250)).render());
    }

    @Test
    void anAttributeIsForPrograms() {
        assertTrue(RawValues.isInTag("<p>Noch {#if a > 2}<progress max=\"100\" value=\""));
        assertTrue(RawValues.isInTag("<a\n href=\"/matches?{#if kind}kind={kind}{/if}&after="));
        assertFalse(RawValues.isInTag("<a href=\"/matches\">"));
        assertFalse(RawValues.isInTag(""));
    }
}
