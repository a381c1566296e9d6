package de.ukrainehilfe.defaults.limit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for somebody who has to wait. */
@MessageBundle("limit")
public interface LimitTexts {
    @Message
    String title();

    @Message
    String pleaseWait(long seconds);

    @Message
    String again();
}
