package de.ukrainehilfe.needs.mailedlink;

import de.ukrainehilfe.defaults.pages.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the requester's own page. */
@MessageBundle("requester")
public interface RequesterTexts {
    /** In plain German, where that needs other words. */
    @Localized(Language.PLAIN)
    interface Plain extends RequesterTexts {}

    @Message
    String yourNeed();

    @Message
    String weAreSearching();

    @Message
    String weAreAsking();

    @Message
    String weHaveFound();

    @Message
    String itIsClosed();

    @Message
    String itIsHandedOver();

    @Message
    String noLongerNeeded();

    @Message
    String noLongerNeededHint();

    @Message
    String alreadyClosed();

    @Message
    String yourData();

    @Message
    String download();

    @Message
    String erase();

    @Message
    String eraseHint();

    @Message
    String erased();

    @Message
    String series();

    @Message
    String closeRest();
}
