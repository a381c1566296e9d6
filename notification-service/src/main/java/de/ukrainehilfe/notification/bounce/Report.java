package de.ukrainehilfe.notification.bounce;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * A machine's report on one of our mails: that it could not be delivered (RFC 3464), or that it was not wanted (RFC 5965).
 *
 * @param messageId of the mail it speaks of
 * @param recipient to whom that mail went, or null where the report does not say
 * @param status such as {@code 5.1.1}, or null
 */
record Report(Because because, String messageId, String recipient, String status) {
    private static final int MOST_PARTS = 10;

    /** Empty where the message is none, or speaks of a delay only. */
    static Optional<Report> of(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        InternetHeaders about = new InternetHeaders();
        InternetHeaders original = new InternetHeaders();
        boolean complaint = false;
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                about = fields(part);
            } else if (part.isMimeType("message/feedback-report")) {
                complaint = true;
                about = fields(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                original = headers(part);
            }
        }
        return complaint ? complaint(about, original) : bounce(about, original);
    }

    private static Optional<Report> bounce(InternetHeaders about, InternetHeaders original) {
        String action = first(about, "Action");
        String status = first(about, "Status");
        boolean failed = "failed".equalsIgnoreCase(action) && status != null && status.startsWith("5");
        String id = first(original, "Message-ID");
        return failed && id != null
                ? Optional.of(new Report(
                        Because.UNDELIVERABLE, id, address(first(about, "Final-Recipient")), status.split("\\s")[0]))
                : Optional.empty();
    }

    private static Optional<Report> complaint(InternetHeaders about, InternetHeaders original) {
        String id = first(original, "Message-ID");
        String recipient = first(about, "Original-Rcpt-To");
        return id == null
                ? Optional.empty()
                : Optional.of(new Report(
                        Because.COMPLAINT, id, address(recipient != null ? recipient : first(original, "To")), null));
    }

    /** The fields of all groups one after the other; those of the message and those of its one recipient. */
    private static InternetHeaders fields(Part part) throws MessagingException, IOException {
        InternetHeaders all = new InternetHeaders();
        try (InputStream content = part.getInputStream()) {
            for (int group = 0; group < 2; group++) {
                for (var line = new InternetHeaders(content).getAllHeaders(); line.hasMoreElements(); ) {
                    var field = line.nextElement();
                    all.addHeader(field.getName(), field.getValue());
                }
            }
        }
        return all;
    }

    private static InternetHeaders headers(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new InternetHeaders(content);
        }
    }

    /** {@code rfc822; somebody@example.org} or an address in any form. */
    private static String address(String field) {
        if (field == null) {
            return null;
        }
        String text = field.substring(field.indexOf(';') + 1).strip();
        String bare = text.replaceFirst("^.*<([^>]*)>.*$", "$1").toLowerCase(Locale.ROOT);
        return bare.contains("@") ? bare : null;
    }

    private static String first(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, null);
        return value == null ? null : value.strip();
    }
}
