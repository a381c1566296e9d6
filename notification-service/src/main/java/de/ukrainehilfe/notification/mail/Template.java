package de.ukrainehilfe.notification.mail;

import de.ukrainehilfe.defaults.links.LinkPurpose;

/** The kinds of mail, each with what its link lets the recipient do. */
public enum Template {
    CONFIRM_OFFER(LinkPurpose.CONFIRM_OFFER),
    OFFER_DRAFTED(LinkPurpose.RESUME_DRAFT),
    /** Answers a mail to the desk. */
    DRAFT_RECEIVED(LinkPurpose.FILL_IN_OFFER),
    OFFER_OPEN(LinkPurpose.MANAGE_OFFER),
    NEED_RECORDED(LinkPurpose.MANAGE_NEED),
    MATCH_APPROVED(LinkPurpose.ANSWER_MATCH),
    /** The only mail that shows somebody else's contact data. */
    MATCH_CONFIRMED(null),
    /** To the side that said no. */
    MATCH_DECLINED_BY_YOU(null),
    /** To the side that had to wait for the answer. */
    MATCH_DECLINED(null),
    MATCH_EXPIRED(null),
    MATCH_CANCELLED(null),
    /** To whoever has not answered yet. */
    MATCH_REMINDED(LinkPurpose.ANSWER_MATCH),
    /** How did it go? */
    MATCH_ASKED(LinkPurpose.ANSWER_CHECK),
    /** To both sides: what was agreed is dissolved. */
    MATCH_ENDED(null),
    MATCH_EXTENDED(null),
    /** To both sides: the appointment is at another time. */
    MATCH_MOVED(null),
    /** To the coordinators: somebody says that it is not safe. */
    MATCH_UNSAFE(null),
    /** To the association in charge, or the coordinators. */
    NEED_UNSERVED(null),
    /** To whoever is to say whether a need changes hands. */
    HAND_OVER_ASKED(null),
    /** To whoever waits for that answer, or was silent too long. */
    HAND_OVER_DECIDED(null),
    /** To the person in need: another association, or the city, looks after them. */
    NEED_MOVED(null),
    /** To the person in need: another municipality does. */
    NEED_TRANSFERRED(null),
    /** Still available? */
    OFFER_ASKED(LinkPurpose.KEEP_OFFER),
    /** Two questions without an answer: out of use until one click brings it back. */
    OFFER_SILENT(LinkPurpose.KEEP_OFFER),
    OFFER_UNMATCHED(LinkPurpose.MANAGE_OFFER),
    /** A certificate or a training of the offer's owner runs out soon. */
    OFFER_PROOF_ENDING(LinkPurpose.MANAGE_OFFER),
    /** To the youth office: somebody under age is without an adult. */
    MINOR_ALONE(null),
    /** The desk has answered what the offerer wrote; the answer stands on their own page. */
    OFFER_ANSWERED(LinkPurpose.MANAGE_OFFER),
    /** The same for whoever is in need. */
    NEED_ANSWERED(LinkPurpose.MANAGE_NEED);

    private final LinkPurpose purpose;

    Template(LinkPurpose purpose) {
        this.purpose = purpose;
    }

    /** What the link is for; where the mail asks for nothing, the recipient's own record is one click away. */
    public LinkPurpose purpose(Side side) {
        if (purpose != null) {
            return purpose;
        }
        return side == Side.OFFER ? LinkPurpose.MANAGE_OFFER : LinkPurpose.MANAGE_NEED;
    }

    public boolean showsOtherContact() {
        return this == MATCH_CONFIRMED;
    }
}
