package de.ukrainehilfe.notification.bounce;

import java.nio.charset.StandardCharsets;

/** What other mail servers write back. */
final class Reports {
    private Reports() {}

    /** RFC 3464, as Postfix writes it. */
    static byte[] bounce(String action, String status, String recipient, String messageId) {
        return report(
                "delivery-status",
                """
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org
                X-Postfix-Queue-ID: 4Rq1

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 <%s>: user unknown
                """
                        .formatted(recipient, action, status, recipient),
                "text/rfc822-headers",
                messageId,
                recipient);
    }

    /** RFC 5965, as a large provider writes it. */
    static byte[] complaint(String recipient, String messageId) {
        return report(
                "feedback-report",
                """
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                User-Agent: SomeGenerator/1.0
                Version: 1
                """,
                "message/rfc822",
                messageId,
                recipient);
    }

    /** A person's machine that is on holiday. */
    static byte[] holiday(String recipient, String messageId) {
        return """
                From: %s
                To: returns@example.org
                Subject: Out of office
                Auto-Submitted: auto-replied
                In-Reply-To: %s
                Content-Type: text/plain; charset=UTF-8

                I am away.
                """
                .formatted(recipient, messageId)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] report(String kind, String about, String original, String messageId, String recipient) {
        return """
                From: MAILER-DAEMON@mx.example.org
                To: returns@example.org
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=%s; boundary="b1"

                --b1
                Content-Type: text/plain; charset=us-ascii

                This is the mail system.

                --b1
                %s
                --b1
                Content-Type: %s

                From: Ukraine-Hilfe <hilfe@example.org>
                To: <%s>
                Message-ID: %s
                Subject: anything

                --b1--
                """
                .formatted(kind, about.replaceAll("\n$", ""), original, recipient, messageId)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
