package de.ukrainehilfe.offers.consent;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The consent text in force, in the language of the request. */
@ApplicationScoped
public class ConsentText {
    public static final String CURRENT = "2026-11";

    private final Texts texts;
    private final Page page;
    private final Map<String, byte[]> hashes = new ConcurrentHashMap<>();

    ConsentText(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    public String words() {
        return texts.of(ConsentTexts.class).november2026();
    }

    byte[] hash() {
        return hashes.computeIfAbsent(page.getLang(), language -> hash(words()));
    }

    private static byte[] hash(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
