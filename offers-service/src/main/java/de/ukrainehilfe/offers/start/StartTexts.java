package de.ukrainehilfe.offers.start;

import de.ukrainehilfe.defaults.pages.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the start page. */
@MessageBundle("start")
public interface StartTexts {
    /** In plain German, where that needs other words. */
    @Localized(Language.PLAIN)
    interface Plain extends StartTexts {}

    @Message
    String title();

    @Message
    String intro();

    @Message
    String helpTitle();

    @Message
    String helpText();

    @Message
    String needHelpTitle();

    @Message
    String needHelpText();

    @Message
    String needHelp();

    @Message
    String needLink();

    @Message
    String weekTitle();

    @Message
    String weekOffered();

    @Message
    String weekAgreed();

    @Message
    String needTitle();

    @Message
    String needText();

    @Message
    String howTitle();

    @Message
    String howOffer();

    @Message
    String howMatch();

    @Message
    String howContact();

    @Message
    String workTitle();

    @Message
    String signIn();
}
