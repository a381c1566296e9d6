package de.ukrainehilfe.defaults.links;

import java.time.Duration;

/** What a mailed link may be used for, and how long. */
public enum LinkPurpose {
    /** Double opt-in. Shows no data and logs nobody in, hence longer than ASVS 6.5.5's ten minutes. */
    CONFIRM_OFFER('c', Duration.ofHours(48)),
    MANAGE_OFFER('o', Duration.ofDays(365)),
    /** As long as the draft is kept. */
    RESUME_DRAFT('d', Duration.ofDays(7)),
    MANAGE_NEED('n', Duration.ofDays(365)),
    /** As long as anybody may still find the mail. */
    STOP_MAILS('s', Duration.ofDays(365)),
    /** The form with what somebody wrote to the desk; as long as the mail is kept. */
    FILL_IN_OFFER('f', Duration.ofDays(30)),
    /** Longer than a side has for its answer, so that a late click learns that it is late. */
    ANSWER_MATCH('m', Duration.ofDays(30)),
    /** How it went; as long as anybody may still find the mail. */
    ANSWER_CHECK('k', Duration.ofDays(180)),
    /** Still available? Longer than two questions lie apart, so that one click brings a silent offer back. */
    KEEP_OFFER('a', Duration.ofDays(180));

    final char code;
    final Duration validity;

    LinkPurpose(char code, Duration validity) {
        this.code = code;
        this.validity = validity;
    }
}
