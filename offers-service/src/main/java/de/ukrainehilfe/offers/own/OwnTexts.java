package de.ukrainehilfe.offers.own;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for somebody who looks at their own offer. */
@MessageBundle("own")
public interface OwnTexts {
    @Message
    String confirmTitle();

    @Message
    String confirmAsk();

    @Message
    String confirm();

    @Message
    String confirmedAlready();

    @Message
    String toOwnPage();

    @Message
    String title();

    @Message
    String over();

    @Message
    String notice(Notice notice);

    @Message
    String pause();

    @Message
    String pauseHint();

    @Message
    String resume();

    @Message
    String withdraw();

    @Message
    String withdrawAsk();

    @Message
    String withdrawHint();
}
