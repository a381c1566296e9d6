package de.ukrainehilfe.needs.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a need's history; the texts are in messages/history*.properties, one file per language. */
@MessageBundle("history")
public interface HistoryTexts {
    @Message
    String title();

    @Message
    String happening(Happening happening);

    @Message
    String about(String what, String whom);

    @Message
    String by(String what, String whom);

    @Message
    String city();
}
