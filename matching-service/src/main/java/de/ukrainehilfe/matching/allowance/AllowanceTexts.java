package de.ukrainehilfe.matching.allowance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about what interpreters get; the texts are in messages/allowance*.properties. */
@MessageBundle("allowance")
public interface AllowanceTexts {
    @Message
    String title();

    @Message
    String budgetSpent(String year);

    @Message
    String budget();

    @Message
    String committed();

    @Message
    String earned();

    @Message
    String due();

    @Message
    String paid();

    @Message
    String interpreter();

    @Message
    String assignment();

    @Message
    String assignments();

    @Message
    String day();

    @Message
    String minutes();

    @Message
    String amount();

    @Message
    String reason();

    @Message
    String stateLabel();

    @Message
    String sum();

    @Message
    String month();

    @Message
    String show();

    @Message
    String statement(String month);

    @Message
    String asCsv();

    @Message
    String asPdf();

    @Message
    String markPaid();

    @Message
    String none();

    @Message
    String because(Because because);

    @Message
    String state(Allowance.State state);
}
