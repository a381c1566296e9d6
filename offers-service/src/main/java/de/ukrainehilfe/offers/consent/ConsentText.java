package de.ukrainehilfe.offers.consent;

import de.ukrainehilfe.defaults.pages.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The consent text in force, in the language of the request. */
@ApplicationScoped
public class ConsentText {
    public static final String CURRENT = "2026-11";

    private final Texts texts;

    ConsentText(Texts texts) {
        this.texts = texts;
    }

    public String words() {
        return texts.of(ConsentTexts.class).november2026();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
