package de.ukrainehilfe.needs.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about needs that go to another municipality. */
@MessageBundle("transfer")
public interface TransferTexts {
    @Message
    String list();

    @Message
    String notOnTheList();

    @Message
    String other();

    @Message
    String hint();

    @Message
    String keptUntil(String day);

    @Message
    String takeBack();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String oneMunicipality();

    @Message
    String noSuchMunicipality();

    @Message
    String notKept();
}
