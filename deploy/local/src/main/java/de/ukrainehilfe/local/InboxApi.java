package de.ukrainehilfe.local;

import de.ukrainehilfe.local.LoopbackServer.Answer;
import de.ukrainehilfe.local.ReceivedMail.Mailbox;
import jakarta.mail.Header;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mails in the JSON shape of Mailpit, so that one test reads either inbox. */
final class InboxApi {

    private final MailStore store;

    InboxApi(MailStore store) {
        this.store = store;
    }

    Answer messages(String query, int start, int limit) {
        Predicate<ReceivedMail> wanted = matching(query);
        List<Map<String, Object>> page =
                store.page(wanted, start, limit).stream().map(this::summary).toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", store.size());
        answer.put("unread", store.unread());
        answer.put("count", page.size());
        answer.put("messages_count", query.isEmpty() ? store.size() : store.count(wanted));
        answer.put("messages_unread", store.count(wanted.and(mail -> !store.isRead(mail.id()))));
        answer.put("start", start);
        answer.put("tags", List.of());
        answer.put("messages", page);
        return Answer.json(200, answer);
    }

    Answer message(ReceivedMail mail) {
        store.markRead(mail.id());
        Map<String, Object> answer = addresses(mail);
        answer.put("Date", mail.received().toString());
        answer.put("Tags", List.of());
        answer.put("Text", mail.text());
        answer.put("HTML", mail.html());
        answer.put("Size", mail.size());
        answer.put("Inline", List.of());
        answer.put(
                "Attachments", mail.attachments().stream().map(InboxApi::json).toList());
        return Answer.json(200, answer);
    }

    Answer headers(ReceivedMail mail) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (Header header : mail.headers()) {
            headers.computeIfAbsent(canonical(header.getName()), name -> new ArrayList<>())
                    .add(header.getValue());
        }
        return Answer.json(200, headers);
    }

    private Map<String, Object> summary(ReceivedMail mail) {
        Map<String, Object> summary = addresses(mail);
        summary.put("Read", store.isRead(mail.id()));
        summary.put("Created", mail.received().toString());
        summary.put("Tags", List.of());
        summary.put("Size", mail.size());
        summary.put("Snippet", mail.snippet());
        return summary;
    }

    private static Map<String, Object> addresses(ReceivedMail mail) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ID", mail.id());
        json.put("MessageID", mail.messageId());
        json.put("From", json(mail.from()));
        json.put("To", mail.to().stream().map(InboxApi::json).toList());
        json.put("Cc", List.of());
        json.put("Bcc", hidden(mail).map(InboxApi::json).toList());
        json.put("ReplyTo", List.of());
        json.put("Subject", mail.subject());
        return json;
    }

    /** Recipients on the envelope whom the mail itself does not name. */
    private static Stream<Mailbox> hidden(ReceivedMail mail) {
        List<String> named = mail.to().stream().map(Mailbox::address).toList();
        return mail.recipients().stream()
                .filter(recipient -> !named.contains(recipient))
                .map(recipient -> new Mailbox("", recipient));
    }

    private static Map<String, Object> json(Mailbox mailbox) {
        return Map.of("Name", mailbox.name(), "Address", mailbox.address());
    }

    private static Map<String, Object> json(ReceivedMail.Attachment attachment) {
        return Map.of(
                "FileName", attachment.fileName(), "ContentType", attachment.contentType(), "Size", attachment.size());
    }

    /** All words must occur; {@code to:}, {@code from:} and {@code subject:} say where. */
    private static Predicate<ReceivedMail> matching(String query) {
        return Arrays.stream(query.strip().split("\\s+"))
                .map(word -> word.replace("\"", "").toLowerCase())
                .map(InboxApi::containing)
                .reduce(mail -> true, Predicate::and);
    }

    private static Predicate<ReceivedMail> containing(String word) {
        String[] parts = word.split(":", 2);
        return switch (parts.length == 2 ? parts[0] : "") {
            case "to" ->
                mail -> String.join(" ", mail.recipients()).toLowerCase().contains(parts[1]);
            case "from" -> mail -> mail.from().address().toLowerCase().contains(parts[1]);
            case "subject" -> mail -> mail.subject().toLowerCase().contains(parts[1]);
            default ->
                mail -> (mail.subject() + " " + mail.snippet() + " " + mail.recipients())
                        .toLowerCase()
                        .contains(word);
        };
    }

    /** {@code MESSAGE-ID} and {@code Message-ID} are both {@code Message-Id}. */
    private static String canonical(String name) {
        return Arrays.stream(name.toLowerCase().split("-"))
                .map(part -> part.isEmpty() ? part : part.substring(0, 1).toUpperCase() + part.substring(1))
                .collect(Collectors.joining("-"));
    }
}
