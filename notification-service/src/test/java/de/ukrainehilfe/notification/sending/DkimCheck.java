package de.ukrainehilfe.notification.sending;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a receiving server does with a signature (RFC 6376, relaxed/relaxed), written from the RFC and not from the signer. */
final class DkimCheck {
    private final List<String> headers;
    private final String body;
    private final Map<String, String> tags = new TreeMap<>();

    DkimCheck(byte[] message) {
        String raw = new String(message, StandardCharsets.ISO_8859_1);
        int end = raw.indexOf("\r\n\r\n");
        headers = List.of(raw.substring(0, end).split("\r\n(?![ \t])"));
        body = raw.substring(end + 4);
        for (String tag : value(header("DKIM-Signature")).split(";")) {
            String[] parts = tag.split("=", 2);
            if (parts.length == 2) {
                tags.put(parts[0].strip(), parts[1].replaceAll("\\s", ""));
            }
        }
    }

    String tag(String name) {
        return tags.get(name);
    }

    boolean passes(PublicKey key) throws GeneralSecurityException {
        return bodyIsWhole() && isSignedBy(key);
    }

    private boolean bodyIsWhole() throws GeneralSecurityException {
        String relaxed =
                body.replaceAll("[ \t]+(?=\r\n)", "").replaceAll("[ \t]+", " ").replaceAll("(\r\n)+$", "");
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest((relaxed + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return tags.get("bh").equals(Base64.getEncoder().encodeToString(hash));
    }

    private boolean isSignedBy(PublicKey key) throws GeneralSecurityException {
        StringBuilder signed = new StringBuilder();
        List<String> left = new ArrayList<>(headers);
        Collections.reverse(left);
        for (String name : tags.get("h").split(":")) {
            left.stream().filter(line -> isNamed(line, name)).findFirst().ifPresent(line -> {
                left.remove(line);
                signed.append(relaxed(line)).append("\r\n");
            });
        }
        signed.append(relaxed(header("DKIM-Signature").replaceFirst("(;\\s*b=)[^;]*", "$1")));
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(key);
        check.update(signed.toString().getBytes(StandardCharsets.ISO_8859_1));
        return check.verify(Base64.getMimeDecoder().decode(tags.get("b")));
    }

    private static String relaxed(String line) {
        String name = line.substring(0, line.indexOf(':'));
        return name.strip().toLowerCase(Locale.ROOT) + ":"
                + value(line).replaceAll("\r\n", "").replaceAll("[ \t]+", " ").strip();
    }

    private String header(String name) {
        return headers.stream()
                .filter(line -> isNamed(line, name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    private static boolean isNamed(String line, String name) {
        return line.regionMatches(true, 0, name + ":", 0, name.length() + 1);
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1);
    }
}
