package de.ukrainehilfe.needs.publiclist;

import de.ukrainehilfe.defaults.pages.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the public need list. */
@MessageBundle("missing")
public interface MissingTexts {
    /** In plain German, where that needs other words. */
    @Localized(Language.PLAIN)
    interface Plain extends MissingTexts {}

    @Message
    String publicTitle();

    @Message
    String publicIntro();

    @Message
    String goodsMissing();

    @Message
    String helpMissing();

    @Message
    String allGoods();

    @Message
    String asOf(String moment);

    @Message
    String nothingMissing();

    @Message
    String openCases();

    @Message
    String lodging(long count);

    @Message
    String goods(long count);

    @Message
    String interpreting(long count);

    @Message
    String transport(long count);

    @Message
    String accompaniment(long count);

    @Message
    String mentoring(long count);
}
