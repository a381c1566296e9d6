package de.ukrainehilfe.notification.mail;

/**
 * What an attempt came to.
 *
 * @param reason null where it was accepted
 * @param replyCode the mail server's, or null where it did not answer; never its text, which may name the recipient
 */
public record Outcome(Verdict verdict, Reason reason, Integer replyCode) {

    /** What it means for the mail. */
    public enum Verdict {
        ACCEPTED,
        /** For good. */
        REFUSED,
        /** The message may or may not have arrived. */
        UNKNOWN,
        /** Refused for now, such as a full mailbox. */
        NOT_NOW,
        /** Somebody we need is not there. */
        AWAY,
        /** The owner of the data has not heard of the event yet; it will in a moment. */
        TOO_EARLY,
        /** Not today. */
        TOMORROW
    }

    public static Outcome accepted() {
        return new Outcome(Verdict.ACCEPTED, null, null);
    }

    public static Outcome refused(Reason reason) {
        return new Outcome(Verdict.REFUSED, reason, null);
    }

    public static Outcome refused(int replyCode) {
        return new Outcome(Verdict.REFUSED, Reason.REFUSED, replyCode);
    }

    public static Outcome notNow(Reason reason, int replyCode) {
        return new Outcome(Verdict.NOT_NOW, reason, replyCode);
    }

    public static Outcome ownerAway() {
        return new Outcome(Verdict.AWAY, Reason.OWNER_AWAY, null);
    }

    /** Something of ours went wrong before anything was sent. */
    public static Outcome ourFault() {
        return new Outcome(Verdict.NOT_NOW, Reason.OUR_FAULT, null);
    }

    /** Nobody answers, or somebody says 421 and hangs up. */
    public static Outcome serverAway(Integer replyCode) {
        return new Outcome(Verdict.AWAY, Reason.SERVER_AWAY, replyCode);
    }

    public static Outcome tooEarly() {
        return new Outcome(Verdict.TOO_EARLY, Reason.NOT_RELEASED, null);
    }

    public static Outcome tomorrow() {
        return new Outcome(Verdict.TOMORROW, Reason.ENOUGH_TODAY, null);
    }

    public static Outcome unknown() {
        return new Outcome(Verdict.UNKNOWN, Reason.CONNECTION_LOST, null);
    }

    public boolean isServerAway() {
        return reason == Reason.SERVER_AWAY;
    }
}
