package de.ukrainehilfe.offers.report;

import de.ukrainehilfe.defaults.pages.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of abuse reports. */
@MessageBundle("report")
public interface ReportTexts {
    /** In plain German, where that needs other words. */
    @Localized(Language.PLAIN)
    interface Plain extends ReportTexts {}

    @Message
    String title();

    @Message
    String intro();

    @Message
    String danger();

    @Message
    String categoryLabel();

    @Message
    String category(Category category);

    @Message
    String textLabel();

    @Message
    String textHint();

    @Message
    String referenceLabel();

    @Message
    String referenceHint();

    @Message
    String emailLabel();

    @Message
    String send();

    @Message
    String trap();

    @Message
    String thanksTitle();

    @Message
    String thanks();

    @Message
    String listTitle();

    @Message
    String none();

    @Message
    String when();

    @Message
    String answerTo();

    @Message
    String anonymous();

    @Message
    String done();
}
