package de.ukrainehilfe.notification.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalLong;

/** Where a reader stands in its association's feed; opaque, so that nobody counts on what is inside. */
final class Cursor {
    private static final String PREFIX = "e1:";

    private Cursor() {}

    static String of(long position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((PREFIX + position).getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty where it is none of ours. */
    static OptionalLong read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            return text.matches(PREFIX + "\\d{1,18}")
                    ? OptionalLong.of(Long.parseLong(text.substring(PREFIX.length())))
                    : OptionalLong.empty();
        } catch (IllegalArgumentException noBase64) {
            return OptionalLong.empty();
        }
    }
}
