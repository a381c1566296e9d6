package de.ukrainehilfe.needs.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QrCodesTest {
    @Test
    void aCodeBeginsWithItsFinderPatternInsideTheQuietZone() {
        QrCodes.Drawing code = QrCodes.of("https://example.org/needs/l/abc");
        assertTrue(code.path().startsWith("M4 4h1v1h-1zM5 4h1v1h-1z"), code::path);
        assertEquals(0, (code.size() - 8 - 17) % 4, "a size of the standard");
    }
}
