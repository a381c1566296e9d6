package de.ukrainehilfe.offers.availability;

import de.ukrainehilfe.defaults.pages.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for the question whether an offer still holds; the texts are in messages/keep*.properties. */
@MessageBundle("keep")
public interface KeepTexts {
    /** In plain German, where that needs other words. */
    @Localized(Language.PLAIN)
    interface Plain extends KeepTexts {}

    @Message
    String title();

    @Message
    String ask();

    @Message
    String yes();

    @Message
    String bringBack();

    @Message
    String pause();

    @Message
    String kept();

    @Message
    String paused();

    @Message
    String already();

    @Message
    String over();

    @Message
    String toOwnPage();
}
