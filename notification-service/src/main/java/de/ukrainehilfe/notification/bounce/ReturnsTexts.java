package de.ukrainehilfe.notification.bounce;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page for mails that came back. */
@MessageBundle("returns")
public interface ReturnsTexts {
    String title();

    String intro();

    String none();

    String when();

    String to();

    String mail();

    String why();

    String done();

    String again();

    String back();

    @Message
    String because(Because because);
}
