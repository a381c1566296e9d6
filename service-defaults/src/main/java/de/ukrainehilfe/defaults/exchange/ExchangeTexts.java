package de.ukrainehilfe.defaults.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of import and export; the texts are in messages/exchange*.properties, one file per language. */
@MessageBundle("exchange")
public interface ExchangeTexts {
    @Message
    String export();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String agreedMissing();

    @Message
    String example();

    @Message
    String check();

    @Message
    String unreadable(int rows);

    @Message
    String line();

    @Message
    String what();

    @Message
    String where();

    @Message
    String result();

    @Message
    String good(long rows);

    @Message
    String wrong(long rows);

    @Message
    String record(long rows);

    @Message
    String goOn(long rows);

    @Message
    String recorded(long recorded, long rows);

    @Message
    String done();

    @Message
    String canBeRecorded();

    @Message
    String back();
}
