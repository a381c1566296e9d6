package de.ukrainehilfe.matching.agreement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the agreement between mentor and mentee. */
@MessageBundle("agreement")
public interface AgreementTexts {
    @Message
    String title();

    @Message
    String number(String reference);

    @Message
    String between(String mentor, String mentee);

    @Message
    String contentLabel();

    @Message
    String hours(int hours);

    @Message
    String lasts(String from, String until);

    /** Before both have agreed, there is no first day. */
    @Message
    String lastsOnceAgreed();

    @Message
    String agreed(String day);

    @Message
    String notAgreed();

    @Message
    String promises();

    @Message
    String looks();

    @Message
    String ends();

    @Message
    String safety();

    @Message
    String mentor();

    @Message
    String mentee();

    @Message
    String signature();

    @Message
    String open();
}
