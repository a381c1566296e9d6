package de.ukrainehilfe.notification.mail;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a mail is not accepted, or not yet. */
public enum Reason {
    /** The record was erased, with it the address. */
    NO_CONTACT,
    /** The person has no e-mail address: somebody has to call. */
    NO_ADDRESS,
    /** What stands as the address is none. */
    BAD_ADDRESS,
    /** The mail server refused the recipient or the mail for good. */
    REFUSED,
    /** The mail server refused for now, such as a full mailbox. */
    REFUSED_FOR_NOW,
    /** The mail server refused us, not the recipient: login or sender address are wrong. */
    SENDER_REFUSED,
    /** Nobody answers at the mail server's address, or it hangs up. */
    SERVER_AWAY,
    /** The service that owns the contact data cannot be reached. */
    OWNER_AWAY,
    /** The owner of the other side's contact data has not heard of the confirmation yet. */
    NOT_RELEASED,
    /** The connection broke while the mail was handed over. */
    CONNECTION_LOST,
    /** The sender ended while it held the mail. */
    SENDER_DIED,
    /** We could not write the mail: somebody has to look into the log. */
    OUR_FAULT,
    /** Accepted at first, then reported as undeliverable. */
    CAME_BACK,
    /** An earlier mail to this address came back, or its owner complained. */
    SUPPRESSED,
    /** The person has had as many mails today as anybody may get; the mail goes out tomorrow. */
    ENOUGH_TODAY;

    /** As programs see it, such as {@code no-address}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
