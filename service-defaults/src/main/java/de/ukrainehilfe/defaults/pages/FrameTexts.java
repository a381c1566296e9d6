package de.ukrainehilfe.defaults.pages;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame around every page. */
@MessageBundle("frame")
public interface FrameTexts {
    /** In plain German, where that needs other words. */
    @Localized(Language.PLAIN)
    interface Plain extends FrameTexts {}

    @Message
    String siteName();

    @Message
    String skipToContent();

    @Message
    String navigation();

    @Message
    String offerHelp();

    @Message
    String whatIsNeeded();

    @Message
    String offers();

    @Message
    String needs();

    @Message
    String board();

    @Message
    String reports();

    @Message
    String lookups();

    @Message
    String mails();

    @Message
    String endpoints();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String language();

    @Message
    String required();

    @Message
    String checkForm();

    @Message
    String backToStart();

    @Message
    String deadLetters();

    @Message
    String deadLettersNone();

    @Message
    String redrive();

    @Message
    String when();

    @Message
    String event();

    @Message
    String reason();

    @Message
    String emergency();

    @Message
    String getHelp();

    @Message
    String aboutSite();

    @Message
    String reportAbuse();

    @Message
    String privacy();

    @Message
    String accessibility();

    @Message
    String imprint();
}
