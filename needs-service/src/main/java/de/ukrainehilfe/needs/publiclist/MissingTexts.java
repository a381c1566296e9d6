package de.ukrainehilfe.needs.publiclist;

import de.ukrainehilfe.needs.need.Kind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the public need list. */
@MessageBundle("missing")
public interface MissingTexts {
    @Message
    String publicTitle();

    @Message
    String publicIntro();

    @Message
    String goodsMissing();

    @Message
    String helpMissing();

    @Message
    String offerNow();

    @Message
    String nothingMissing();

    @Message
    String openCases();

    @Message
    String counted(Kind kind);
}
