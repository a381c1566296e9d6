package de.ukrainehilfe.offers.own;

import de.ukrainehilfe.defaults.pages.Language;
import de.ukrainehilfe.offers.offer.History;
import de.ukrainehilfe.offers.offer.Kind;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for somebody who looks at their own offer. */
@MessageBundle("own")
public interface OwnTexts {
    /** In plain German, where that needs other words. */
    @Localized(Language.PLAIN)
    interface Plain extends OwnTexts {}

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

    @Message
    String historyTitle();

    @Message
    String what(History.What what);

    @Message
    String change();

    @Message
    String changeTitle();

    @Message
    String amount(Kind amount);

    @Message
    String from();

    @Message
    String until();

    @Message
    String untilHint();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String save();

    @Message
    String back();

    @Message
    String noDate();

    @Message
    String noNumber();

    @Message
    String dataTitle();

    @Message
    String download();

    @Message
    String eraseAsk();

    @Message
    String eraseHint();

    @Message
    String erase();

    @Message
    String moreChanges();
}
