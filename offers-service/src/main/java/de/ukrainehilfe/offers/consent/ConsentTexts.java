package de.ukrainehilfe.offers.consent;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words people agree to. A published text never changes; a new one gets a version of its own. */
@MessageBundle("consent")
public interface ConsentTexts {
    @Message
    String november2026();
}
