package de.ukrainehilfe.defaults.message;

import de.ukrainehilfe.defaults.validation.PlainText;
import jakarta.validation.constraints.NotBlank;

/** What somebody has written. */
record Text(@NotBlank(message = "{de.ukrainehilfe.defaults.message.empty}") @PlainText(max = LONGEST) String text) {
    static final int LONGEST = 1000;

    /** Browsers send line breaks as two characters. */
    static Text of(String typed) {
        return new Text(typed == null ? null : typed.strip().replace("\r\n", "\n"));
    }

    @Override
    public String toString() {
        return "Text";
    }
}
