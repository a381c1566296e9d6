package de.ukrainehilfe.notification.preview;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that shows what mails say. */
@MessageBundle("preview")
public interface PreviewTexts {
    String title();

    String intro();

    String languages();
}
