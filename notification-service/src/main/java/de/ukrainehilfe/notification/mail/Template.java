package de.ukrainehilfe.notification.mail;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import java.util.Optional;

/** The kinds of mail, each with what its link lets the recipient do, and why it is needed. */
public enum Template {
    CONFIRM_OFFER(LinkPurpose.CONFIRM_OFFER, Necessity.ASKED_FOR),
    OFFER_DRAFTED(LinkPurpose.RESUME_DRAFT, Necessity.ASKED_FOR),
    /** Answers a mail to the desk. */
    DRAFT_RECEIVED(LinkPurpose.FILL_IN_OFFER, Necessity.ASKED_FOR),
    OFFER_OPEN(LinkPurpose.MANAGE_OFFER, Necessity.YOUR_LINK),
    NEED_RECORDED(LinkPurpose.MANAGE_NEED, Necessity.YOUR_LINK),
    MATCH_APPROVED(LinkPurpose.ANSWER_MATCH, Necessity.SOMEBODY_WAITS),
    /** The only mail that shows somebody else's contact data. */
    MATCH_CONFIRMED(null, Necessity.SOMEBODY_WAITS),
    /** To the side that said no. */
    MATCH_DECLINED_BY_YOU(null),
    /** To the side that had to wait for the answer. */
    MATCH_DECLINED(null, Necessity.SOMEBODY_WAITS),
    MATCH_EXPIRED(null, Necessity.SOMEBODY_WAITS),
    MATCH_CANCELLED(null, Necessity.SOMEBODY_WAITS),
    /** To whoever has not answered yet. */
    MATCH_REMINDED(LinkPurpose.ANSWER_MATCH),
    /** How did it go? */
    MATCH_ASKED(LinkPurpose.ANSWER_CHECK),
    /** To both sides: what was agreed is dissolved. */
    MATCH_ENDED(null, Necessity.AGREED),
    MATCH_EXTENDED(null, Necessity.AGREED),
    /** To both sides: the appointment is at another time. */
    MATCH_MOVED(null, Necessity.AGREED),
    /** To the coordinators: somebody says that it is not safe. */
    MATCH_UNSAFE(null, Necessity.WORK),
    /** To the association in charge, or the coordinators. */
    NEED_UNSERVED(null, Necessity.WORK),
    /** To whoever is to say whether a need changes hands. */
    HAND_OVER_ASKED(null, Necessity.WORK),
    /** To whoever waits for that answer, or was silent too long. */
    HAND_OVER_DECIDED(null, Necessity.WORK),
    /** To the person in need: another association, or the city, looks after them. */
    NEED_MOVED(null, Necessity.YOUR_DATA),
    /** To the person in need: another municipality does. */
    NEED_TRANSFERRED(null, Necessity.YOUR_DATA),
    /** Still available? */
    OFFER_ASKED(LinkPurpose.KEEP_OFFER),
    /** Two questions without an answer: out of use until one click brings it back. */
    OFFER_SILENT(LinkPurpose.KEEP_OFFER, Necessity.YOUR_LINK),
    OFFER_UNMATCHED(LinkPurpose.MANAGE_OFFER),
    /** A certificate or a training of the offer's owner runs out soon. */
    OFFER_PROOF_ENDING(LinkPurpose.MANAGE_OFFER),
    /** To the youth office: somebody under age is without an adult. */
    MINOR_ALONE(null, Necessity.WORK),
    /** The desk has answered what the offerer wrote; the answer stands on their own page. */
    OFFER_ANSWERED(LinkPurpose.MANAGE_OFFER, Necessity.ASKED_FOR),
    /** The same for whoever is in need. */
    NEED_ANSWERED(LinkPurpose.MANAGE_NEED, Necessity.ASKED_FOR);

    private final LinkPurpose purpose;
    private final Necessity necessity;

    /** A mail that one can do without. */
    Template(LinkPurpose purpose) {
        this(purpose, null);
    }

    Template(LinkPurpose purpose, Necessity necessity) {
        this.purpose = purpose;
        this.necessity = necessity;
    }

    /** Why nobody can do without it; empty where one can. */
    public Optional<Necessity> necessity() {
        return Optional.ofNullable(necessity);
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
