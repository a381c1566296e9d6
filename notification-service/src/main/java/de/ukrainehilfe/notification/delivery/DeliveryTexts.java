package de.ukrainehilfe.notification.delivery;

import de.ukrainehilfe.notification.mail.MailState;
import de.ukrainehilfe.notification.mail.Reason;
import de.ukrainehilfe.notification.mail.Side;
import de.ukrainehilfe.notification.mail.Template;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the delivery log. */
@MessageBundle("delivery")
public interface DeliveryTexts {
    String title();

    String intro();

    String stateLabel();

    String referenceLabel();

    String referenceHint();

    String all();

    String show();

    String none();

    String older();

    String written();

    String mail();

    String recipient();

    String match();

    String attempts();

    String ambiguous(int times);

    String replyCode(int code);

    String next(String time);

    String sendAgain();

    String deadLetters();

    String returns();

    String previews();

    String sentTitle();

    String sentIntro();

    String sentNone();

    String onItsWay();

    String handedOver();

    String notArrived();

    String back();

    @Message
    String state(MailState state);

    @Message
    String side(Side side);

    @Message
    String template(Template template);

    @Message
    String reason(Reason reason);
}
