package de.ukrainehilfe.defaults.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void knowsBilkWithItsDistrict() {
        Place bilk = Places.find("40223").orElseThrow();
        assertEquals("Düsseldorf", bilk.town());
        assertEquals("3", bilk.district());
        assertEquals("Bilk", bilk.quarter());
    }

    @Test
    void doesNotKnowWhatDoesNotExist() {
        assertTrue(Places.find("00000").isEmpty());
        assertTrue(Places.find(null).isEmpty());
    }

    @Test
    void measuresFromDuesseldorfToCologneAsTheCrowFlies() {
        Place duesseldorf = Places.find("40213").orElseThrow();
        Place cologne = Places.find("50667").orElseThrow();
        assertEquals(34, duesseldorf.kilometresTo(cologne), 3);
        assertEquals(0, duesseldorf.kilometresTo(duesseldorf));
    }
}
