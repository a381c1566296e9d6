package de.ukrainehilfe.local;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** One mail as it came over the wire. It lies in a file; what lists show of it stays in memory while there is room. */
public final class ReceivedMail {

    /** A person on a header line. */
    public record Mailbox(String name, String address) {}

    /** A part that is neither the text nor the HTML. */
    public record Attachment(String fileName, String contentType, int size) {}

    private record Summary(
            String messageId,
            String subject,
            Mailbox from,
            List<Mailbox> to,
            List<String> recipients,
            String snippet,
            int size) {}

    private static final String ENVELOPE = "X-Envelope-To";
    private static final int SNIPPET = 250;
    private static final String MARKUP = "(?s)<style.*?</style>|<[^>]*>";
    private static final Session SESSION = Session.getInstance(new Properties());

    private final String id;
    private final Instant received;
    private final Path file;
    private SoftReference<Summary> summary = new SoftReference<>(null);

    /** The content of the file for a mail: the envelope's recipients on a line of their own, then the mail as it came. */
    static byte[] content(List<String> recipients, byte[] data) {
        byte[] line = (ENVELOPE + ": " + String.join(", ", recipients) + "\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOf(line, line.length + data.length);
        System.arraycopy(data, 0, content, line.length, data.length);
        return content;
    }

    ReceivedMail(String id, Instant received, Path file) {
        this.id = id;
        this.received = received;
        this.file = file;
    }

    public String id() {
        return id;
    }

    /** Without the angle brackets. */
    public String messageId() {
        return summary().messageId();
    }

    public Instant received() {
        return received;
    }

    public int size() {
        return summary().size();
    }

    public String subject() {
        return summary().subject();
    }

    public Mailbox from() {
        return summary().from();
    }

    /** Those named in the mail. */
    public List<Mailbox> to() {
        return summary().to();
    }

    /** Those it was sent to (RCPT): more than one is a fault, for each would see the other. */
    public List<String> recipients() {
        return summary().recipients();
    }

    /** The first 250 characters. */
    public String snippet() {
        return summary().snippet();
    }

    public String text() {
        return read(message -> text(message, "text/plain"));
    }

    public String html() {
        return read(message -> text(message, "text/html"));
    }

    public String raw() {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Header> headers() {
        return read(message -> Collections.list(message.getAllHeaders()));
    }

    public List<Attachment> attachments() {
        return read(message -> {
            List<Attachment> found = new ArrayList<>();
            for (Part part : leaves(message)) {
                if (part.getFileName() != null || !part.isMimeType("text/*")) {
                    found.add(new Attachment(
                            Objects.requireNonNullElse(part.getFileName(), ""),
                            part.getContentType(),
                            part.getInputStream().readAllBytes().length));
                }
            }
            return found;
        });
    }

    void deleteFile() throws IOException {
        Files.deleteIfExists(file);
    }

    private synchronized Summary summary() {
        Summary known = summary.get();
        if (known == null) {
            known = read(ReceivedMail::summarise);
            summary = new SoftReference<>(known);
        }
        return known;
    }

    private static Summary summarise(MimeMessage message) throws MessagingException, IOException {
        String plain = text(message, "text/plain");
        String words = plain.isEmpty() ? text(message, "text/html").replaceAll(MARKUP, " ") : plain;
        String snippet = words.replaceAll("\\s+", " ").strip();
        return new Summary(
                Objects.requireNonNullElse(message.getMessageID(), "").replaceAll("^<|>$", ""),
                Objects.requireNonNullElse(message.getSubject(), ""),
                mailboxes(message.getFrom()).stream().findFirst().orElse(new Mailbox("", "")),
                mailboxes(message.getRecipients(Message.RecipientType.TO)),
                List.of(Objects.requireNonNullElse(message.getHeader(ENVELOPE, ", "), "")
                        .split(",\\s*")),
                snippet.substring(0, Math.min(SNIPPET, snippet.length())),
                message.getSize());
    }

    private interface Reading<T> {
        T of(MimeMessage message) throws MessagingException, IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (var content = Files.newInputStream(file)) {
            return reading.of(new MimeMessage(SESSION, content));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("The mail " + id + " cannot be read", e);
        }
    }

    private static String text(Part message, String type) throws MessagingException, IOException {
        for (Part part : leaves(message)) {
            if (part.isMimeType(type) && part.getFileName() == null) {
                return part.getContent().toString();
            }
        }
        return "";
    }

    private static List<Part> leaves(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return List.of(part);
        }
        List<Part> found = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart each = parts.getBodyPart(i);
            found.addAll(leaves(each));
        }
        return found;
    }

    private static List<Mailbox> mailboxes(Address[] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses)
                        .map(InternetAddress.class::cast)
                        .map(address -> new Mailbox(
                                Objects.requireNonNullElse(address.getPersonal(), ""), address.getAddress()))
                        .toList();
    }
}
