package de.ukrainehilfe.offers.stop;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which coordinators stop what there is enough of. */
@MessageBundle("stop")
public interface StopTexts {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String whatLabel();

    @Message
    String insteadLabel();

    @Message
    String insteadHint();

    @Message
    String stop();

    @Message
    String resume();

    @Message
    String since();

    @Message
    String instead();

    @Message
    String choose();

    @Message
    String stoppedTitle(String kind);

    @Message
    String stoppedItem(String item, String alternatives);

    @Message
    String stoppedItemOnly(String item);
}
