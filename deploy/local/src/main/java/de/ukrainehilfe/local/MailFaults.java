package de.ukrainehilfe.local;

/** What a real mail server does on a bad day, at a test's command. */
public final class MailFaults {

    private volatile int refusal;
    private volatile String refusedRecipient = "";
    private volatile boolean dropping;

    /** Every recipient is refused: 451 means later perhaps, 550 never. */
    public void refuse(int code) {
        refuse(code, "");
    }

    /** Recipients whose address contains the given text are refused, the others get their mail. */
    public void refuse(int code, String recipient) {
        refusedRecipient = recipient;
        refusal = code;
    }

    /** Mails are taken and kept, but the connection breaks before the answer: the sender cannot know. */
    public void dropAfterData() {
        dropping = true;
    }

    public void heal() {
        refusal = 0;
        dropping = false;
    }

    /** 0 if the recipient is welcome. */
    int refusalOf(String recipient) {
        return recipient.contains(refusedRecipient) ? refusal : 0;
    }

    boolean dropsAfterData() {
        return dropping;
    }
}
