package de.ukrainehilfe.notification.letter;

import de.ukrainehilfe.notification.mail.Necessity;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why there is no way to do without a mail; in German, English, Ukrainian, Russian and Arabic. */
@MessageBundle("necessity")
interface NecessityTexts {
    @Message
    String because(Necessity necessity);
}
