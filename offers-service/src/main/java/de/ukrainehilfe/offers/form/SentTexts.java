package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.defaults.pages.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words after the form: what comes next once it is sent, or saved for later. */
@MessageBundle("offerSent")
public interface SentTexts {
    /** In plain German, where that needs other words. */
    @Localized(Language.PLAIN)
    interface Plain extends SentTexts {}

    @Message
    String sentTitle();

    @Message
    String sentNumber();

    @Message
    String sentNumberHint();

    @Message
    String nextTitle();

    @Message
    String nextMail();

    @Message
    String nextConfirm();

    @Message
    String nextSearch();

    @Message
    String nextDays();

    @Message
    String nextOwn();

    @Message
    String laterAsk();

    @Message
    String laterEmail();

    @Message
    String laterHint();

    @Message
    String laterSave();

    @Message
    String savedTitle();

    @Message
    String saved();

    @Message
    String draftGone();
}
