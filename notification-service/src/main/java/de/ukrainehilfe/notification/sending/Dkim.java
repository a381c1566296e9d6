package de.ukrainehilfe.notification.sending;

import io.vertx.ext.mail.CanonicalizationAlgorithm;
import io.vertx.ext.mail.DKIMSignOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The city's signature under a mail (RFC 6376); that both headers of a one-click end are under it is RFC 8058's condition. */
final class Dkim {
    private static final List<String> SIGNED = List.of(
            "From",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "MIME-Version",
            "Content-Type",
            "Content-Language",
            "Auto-Submitted",
            "List-Unsubscribe",
            "List-Unsubscribe-Post");

    private Dkim() {}

    /** Relaxed: a relay that folds a line or drops a space breaks nothing. */
    static DKIMSignOptions options(Path key, SmtpServer.Dkim settings, String senderDomain) {
        return new DKIMSignOptions()
                .setPrivateKey(bare(key))
                .setSdid(settings.domain().orElse(senderDomain))
                .setSelector(settings.selector()
                        .orElseThrow(
                                () -> new IllegalArgumentException("DKIM_SELECTOR is missing: the key has no name")))
                .setSignedHeaders(SIGNED)
                .setHeaderCanonAlgo(CanonicalizationAlgorithm.RELAXED)
                .setBodyCanonAlgo(CanonicalizationAlgorithm.RELAXED);
    }

    private static String bare(Path key) {
        try {
            return Files.readString(key).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("DKIM_KEY_FILE cannot be read", unreadable);
        }
    }
}
