package de.ukrainehilfe.defaults.message;

import de.ukrainehilfe.defaults.pages.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around messages to the desk and their answers. */
@MessageBundle("message")
public interface MessageTexts {
    /** In plain German, where that needs other words. */
    @Localized(Language.PLAIN)
    interface Plain extends MessageTexts {}

    @Message
    String title();

    @Message
    String unread(long count);

    @Message
    String noneUnread();

    @Message
    String fromYou();

    @Message
    String fromDesk();

    @Message
    String fromPerson();

    @Message
    String answeredBy(String who);

    @Message
    String unseen();

    @Message
    String textLabel();

    @Message
    String textHint();

    @Message
    String send();

    @Message
    String answerLabel();

    @Message
    String answerHint();

    @Message
    String answer();

    @Message
    String seen();

    @Message
    String enough();

    @Message
    String mails();

    @Message
    String when();

    @Message
    String reference();

    @Message
    String written();

    @Message
    String back();

    @Message
    String toList();
}
