package de.ukrainehilfe.local;

import de.ukrainehilfe.local.LoopbackServer.Answer;
import de.ukrainehilfe.local.ReceivedMail.Mailbox;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The inbox as pages for people. */
final class InboxPages {

    static final int PER_PAGE = 50;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM. HH:mm:ss").withZone(ZoneId.of("Europe/Berlin"));

    Answer list(List<ReceivedMail> mails, MailStore store, int start) {
        String rows =
                mails.stream().map(mail -> row(mail, store.isRead(mail.id()))).collect(Collectors.joining());
        String older = start + PER_PAGE < store.size() ? link(start + PER_PAGE, "ältere") : "";
        String newer = start > 0 ? link(Math.max(0, start - PER_PAGE), "neuere") : "";
        return Answer.html(
                200,
                DemoPage.of(
                        "Postfach",
                        """
                        <p>Keine E-Mail verlässt diesen Rechner: Hier liegt alles, was das System verschickt hat.</p>
                        <p>%d Nachrichten. <a href="/">Neu laden</a></p>
                        <table><thead><tr><th>Zeit</th><th>An</th><th>Betreff</th></tr></thead>
                        <tbody>%s</tbody></table>
                        <nav aria-label="Seiten">%s %s</nav>
                        """
                                .formatted(store.size(), rows, newer, older)));
    }

    Answer mail(ReceivedMail mail) {
        String content = mail.html().isEmpty()
                ? ""
                : "<h2>Ansicht</h2><iframe title=\"Nachricht\" src=\"/view/%s.html\" sandbox=\"%s\"></iframe>"
                        .formatted(mail.id(), SANDBOX);
        return Answer.html(
                200,
                DemoPage.of(
                        mail.subject(),
                        """
                        <p><a href="/">Zurück zum Postfach</a></p>
                        <dl><dt>Von</dt><dd>%s</dd><dt>An</dt><dd>%s</dd><dt>Zeit</dt><dd>%s</dd></dl>
                        %s<h2>Als Text</h2><pre dir="auto">%s</pre>
                        """
                                .formatted(
                                        person(mail.from()),
                                        mail.to().stream()
                                                .map(InboxPages::person)
                                                .collect(Collectors.joining(", ")),
                                        TIME.format(mail.received()),
                                        content,
                                        linked(DemoPage.escape(mail.text())))));
    }

    private static final String SANDBOX = "allow-popups allow-popups-to-escape-sandbox";

    /** The HTML of a mail is a stranger's: no script, no remote image, no form; links open in a new window. */
    Answer body(ReceivedMail mail) {
        return Answer.html(200, inNewWindow(mail.html()))
                .with(
                        "Content-Security-Policy",
                        "sandbox " + SANDBOX + "; default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    }

    private static String inNewWindow(String html) {
        String base = "<base target=\"_blank\">";
        String based = html.replaceFirst("(?i)<head[^>]*>", "$0" + base);
        return based.equals(html) ? base + html : based;
    }

    private static String row(ReceivedMail mail, boolean read) {
        return """
                <tr%s><td>%s</td><td>%s</td><td><a href="/view/%s" dir="auto">%s</a><br><small dir="auto">%s</small></td></tr>
                """
                .formatted(
                        read ? "" : " class=\"unread\"",
                        TIME.format(mail.received()),
                        DemoPage.escape(String.join(", ", mail.recipients())),
                        mail.id(),
                        mail.subject().isBlank() ? "(ohne Betreff)" : DemoPage.escape(mail.subject()),
                        DemoPage.escape(mail.snippet()
                                .substring(0, Math.min(100, mail.snippet().length()))));
    }

    private static String linked(String escaped) {
        return escaped.replaceAll("https?://[^\\s&]+", "<a href=\"$0\">$0</a>");
    }

    private static String person(Mailbox mailbox) {
        return DemoPage.escape(mailbox.name() + " <" + mailbox.address() + ">");
    }

    private static String link(int start, String text) {
        return "<a href=\"/?start=" + start + "\">" + text + "</a>";
    }
}
