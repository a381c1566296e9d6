package de.ukrainehilfe.offers.mailbox;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A message as a person wrote it: its words, without what is attached.
 *
 * @param key tells one message from another, and nothing about it
 * @param mechanical whether a machine wrote it, or a list: nobody waits for an answer, and answering may go round in circles
 */
record Letter(String key, String sender, String name, String subject, String body, boolean mechanical) {
    private static final int LONGEST_BODY = 20_000;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_PARTS = 50;
    private static final Set<String> MACHINES =
            Set.of("mailer-daemon", "postmaster", "noreply", "no-reply", "donotreply");
    /** What the common mail programs write over a notice of absence, whose header does not say what it is. */
    private static final Pattern AUTOMATIC_SUBJECT = Pattern.compile(
            "^\\s*(automatische antwort|abwesenheit|automatic reply|auto.?reply|out of (the )?office"
                    + "|автовідповідь|автоматична відповідь|автоответ|автоматический ответ|رد تلقائي|الرد التلقائي)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Above what a mail program copies of the mail that is answered. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?ims)^(-{2,}\\s*(ursprüngliche nachricht|original message|пересилане повідомлення|исходное сообщение|الرسالة الأصلية).*"
                    + "|(am|on) [^\\n]{5,120}(schrieb|wrote)[^\\n]{0,80}:\\s*$.*)");

    static Letter of(MimeMessage message, String ownAddress) throws MessagingException, IOException {
        InternetAddress from = from(message);
        String body = text(message, 0);
        String subject = line(message.getSubject());
        return new Letter(
                key(message, body),
                from == null ? "" : from.getAddress().strip(),
                name(from),
                subject,
                body.length() <= LONGEST_BODY ? body : body.substring(0, LONGEST_BODY),
                from == null || isMechanical(message, from, ownAddress));
    }

    private static String name(InternetAddress from) {
        String name = from == null ? "" : line(from.getPersonal());
        return name.isEmpty() && from != null ? line(from.getAddress()) : name;
    }

    private static InternetAddress from(MimeMessage message) throws MessagingException {
        Address[] reply = message.getReplyTo();
        return reply != null && reply.length == 1 && reply[0] instanceof InternetAddress one && one.getAddress() != null
                ? one
                : null;
    }

    /** RFC 3834, RFC 2919, RFC 2369, and what is used though no RFC says so. */
    private static boolean isMechanical(MimeMessage message, InternetAddress from, String ownAddress)
            throws MessagingException {
        String automatic = header(message, "Auto-Submitted");
        String precedence = header(message, "Precedence");
        String local = from.getAddress().split("@")[0].toLowerCase(Locale.ROOT);
        return !automatic.isEmpty() && !automatic.startsWith("no")
                || Set.of("bulk", "junk", "list", "auto_reply").contains(precedence)
                || header(message, "Return-Path").equals("<>")
                || !header(message, "List-Id").isEmpty()
                || !header(message, "List-Unsubscribe").isEmpty()
                || !header(message, "X-Autoreply").isEmpty()
                || !header(message, "X-Autorespond").isEmpty()
                || !header(message, "X-Auto-Response-Suppress").isEmpty()
                || message.isMimeType("multipart/report")
                || AUTOMATIC_SUBJECT.matcher(line(message.getSubject())).find()
                || MACHINES.contains(local)
                || from.getAddress().equalsIgnoreCase(ownAddress);
    }

    /** The first text; of a mail that has only HTML, its words. What is attached is not even read. */
    private static String text(Part part, int depth) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || depth > 5) {
            return "";
        }
        if (part.isMimeType("text/plain")) {
            return clean(String.valueOf(part.getContent()));
        }
        if (part.isMimeType("text/html")) {
            return clean(words(String.valueOf(part.getContent())));
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            String html = "";
            for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
                BodyPart each = parts.getBodyPart(i);
                String text = text(each, depth + 1);
                if (!text.isEmpty() && !each.isMimeType("text/html")) {
                    return text;
                }
                html = html.isEmpty() ? text : html;
            }
            return html;
        }
        return "";
    }

    private static String words(String html) {
        return html.replaceAll("(?is)<(script|style|head)\\b.*?</\\1>", " ")
                .replaceAll("(?i)<(br|/p|/div|/li|/tr)\\b[^>]*>", "\n")
                .replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Without what the sender quotes, and without what no form takes. */
    private static String clean(String text) {
        return QUOTED.matcher(text.replace("\r\n", "\n"))
                .replaceFirst("")
                .replaceAll("(?m)^>.*\\n?", "")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replaceAll("[ \\u00a0]+", " ")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static String line(String text) {
        String line = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        String value = message.getHeader(name, null);
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    private static String key(MimeMessage message, String body) throws MessagingException {
        String id = message.getMessageID();
        String what = id != null ? id : message.getHeader("From", null) + message.getHeader("Date", null) + body;
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "Letter";
    }
}
