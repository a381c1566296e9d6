package de.ukrainehilfe.notification.letter;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.regex.Pattern;

/** Keeps the numbers in a paragraph on one line and in one direction, so that people can read them out. */
@TemplateExtension
final class Unbroken {
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]-[0-9A-Z]{4}-[0-9A-Z]{2}");

    private Unbroken() {}

    static RawString unbroken(String paragraph) {
        String escaped = paragraph
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return new RawString(REFERENCE.matcher(escaped).replaceAll("<bdi style=\"white-space:nowrap\">$0</bdi>"));
    }
}
