package de.ukrainehilfe.notification.optout;

import de.ukrainehilfe.notification.mail.Dispensable;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which people do without a kind of mail. */
@MessageBundle("optout")
public interface OptOutTexts {
    String title();

    String question();

    String stopped();

    String others();

    String stop();

    String resume();

    @Message
    String kind(Dispensable kind);
}
