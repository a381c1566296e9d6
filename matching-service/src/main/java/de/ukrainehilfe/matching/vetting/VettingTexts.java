package de.ukrainehilfe.matching.vetting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about certificates of good conduct; the texts are in messages/vetting*.properties, one file per language. */
@MessageBundle("vetting")
public interface VettingTexts {
    @Message
    String title();

    @Message
    String link();

    @Message
    String intro();

    @Message
    String waiting(long count);

    @Message
    String none();

    @Message
    String label();

    @Message
    String notNeeded();

    @Message
    String missing();

    @Message
    String validUntil(String day);

    @Message
    String expired(String day);

    @Message
    String renew();
}
