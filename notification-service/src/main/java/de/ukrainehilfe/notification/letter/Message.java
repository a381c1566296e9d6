package de.ukrainehilfe.notification.letter;

import de.ukrainehilfe.defaults.place.Municipalities;
import de.ukrainehilfe.notification.letter.LetterTexts.About;
import de.ukrainehilfe.notification.mail.Mail;
import de.ukrainehilfe.notification.mail.Side;
import de.ukrainehilfe.notification.mail.Template;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a mail of each kind has to say; the rest of a letter is the same for all. */
record Message(String subject, List<String> opening, List<String> request, String action, List<String> closing) {

    static Message of(Mail mail, LetterTexts texts, Tongue tongue) {
        boolean offer = mail.side == Side.OFFER;
        String ref = mail.reference;
        String match = mail.matchReference;
        String action = offer ? texts.offerAction() : texts.needAction();
        List<String> goesOn = List.of(offer ? texts.goesOnOffer() : texts.goesOnNeed());
        return switch (mail.template) {
            case CONFIRM_OFFER ->
                new Message(
                        texts.confirmSubject(ref),
                        List.of(texts.confirmThanks()),
                        List.of(texts.confirmPlease()),
                        texts.confirmAction(),
                        List.of(texts.confirmOtherwise()));
            case OFFER_DRAFTED ->
                new Message(
                        texts.draftSubject(ref),
                        List.of(texts.draftSaved()),
                        List.of(texts.draftPlease()),
                        texts.draftAction(),
                        List.of(texts.draftOtherwise()));
            case DRAFT_RECEIVED ->
                new Message(
                        texts.writtenSubject(ref),
                        List.of(draftOpening(mail, texts)),
                        List.of(isNeed(mail) ? texts.writtenNeedPlease() : texts.writtenPlease()),
                        texts.writtenAction(),
                        List.of(texts.privacy()));
            case OFFER_OPEN ->
                new Message(
                        texts.offerOpenSubject(ref),
                        List.of(texts.offerOpen()),
                        List.of(texts.privacy()),
                        action,
                        List.of(texts.offerLink()));
            case NEED_RECORDED ->
                new Message(
                        texts.needRecordedSubject(ref),
                        List.of(texts.needRecorded()),
                        List.of(texts.needNumber(ref), texts.privacy()),
                        action,
                        List.of(texts.needLink()));
            case MATCH_APPROVED ->
                new Message(
                        offer ? texts.approvedSubjectOffer(ref) : texts.approvedSubjectNeed(ref),
                        List.of(offer ? texts.approvedOffer() : texts.approvedNeed()),
                        deadline(mail, texts, tongue),
                        texts.answerAction(),
                        List.of(texts.answerEffect(), texts.answerNoIsFine()));
            case MATCH_CONFIRMED ->
                new Message(
                        texts.confirmedSubject(ref),
                        List.of(offer ? texts.confirmedOffer() : texts.confirmedNeed()),
                        List.of(texts.confirmedUse()),
                        null,
                        List.of(texts.confirmedWrong()));
            case MATCH_DECLINED_BY_YOU ->
                new Message(texts.thanksSubject(ref), List.of(texts.thanks()), goesOn, action, List.of());
            case MATCH_DECLINED ->
                new Message(texts.declinedSubject(ref), List.of(texts.declined()), goesOn, action, List.of());
            case MATCH_EXPIRED ->
                new Message(texts.expiredSubject(match, ref), List.of(texts.expired()), goesOn, action, List.of());
            case MATCH_CANCELLED ->
                new Message(
                        texts.cancelledSubject(match, ref),
                        List.of(endedItself(mail) ? texts.cancelledOwn() : texts.cancelled()),
                        endedItself(mail) ? List.of() : goesOn,
                        action,
                        List.of());
            case MATCH_REMINDED ->
                new Message(
                        texts.remindedSubject(ref),
                        List.of(texts.reminded()),
                        deadline(mail, texts, tongue),
                        texts.answerAction(),
                        List.of(texts.answerNoIsFine()));
            case MATCH_ASKED ->
                new Message(
                        texts.askedSubject(ref),
                        List.of(texts.askedAbout(about(mail))),
                        List.of(texts.askedWhy()),
                        texts.askedAction(),
                        List.of());
            case MATCH_ENDED ->
                new Message(texts.endedSubject(match, ref), List.of(texts.ended()), goesOn, action, List.of());
            case MATCH_EXTENDED ->
                new Message(texts.extendedSubject(ref), List.of(texts.extended()), List.of(), action, List.of());
            case MATCH_MOVED ->
                new Message(texts.movedSubject(ref), List.of(texts.moved()), List.of(), action, List.of());
            case MATCH_UNSAFE ->
                new Message(
                        tongue.desk().unsafeSubject(ref),
                        List.of(tongue.desk().unsafe()),
                        List.of(),
                        tongue.desk().unsafeAction(),
                        List.of());
            case NEED_UNSERVED ->
                new Message(
                        tongue.desk().unservedSubject(ref),
                        List.of(tongue.desk().unserved()),
                        List.of(),
                        tongue.desk().unservedAction(),
                        List.of());
            case HAND_OVER_ASKED ->
                new Message(
                        tongue.handOvers().askedSubject(ref),
                        List.of(
                                isClaim(mail)
                                        ? tongue.handOvers().claimed()
                                        : tongue.handOvers().offered()),
                        deadline(mail, texts, tongue),
                        tongue.handOvers().action(),
                        List.of(
                                isClaim(mail)
                                        ? tongue.handOvers().silenceIsYes()
                                        : tongue.handOvers().silenceIsNo()));
            case HAND_OVER_DECIDED ->
                new Message(
                        tongue.handOvers().decidedSubject(ref),
                        List.of(tongue.handOvers().outcome(outcome(mail))),
                        List.of(),
                        tongue.handOvers().action(),
                        List.of());
            case NEED_MOVED ->
                new Message(
                        tongue.moved().subject(ref),
                        List.of(
                                mail.about().reason() == null
                                        ? tongue.moved().city()
                                        : tongue.moved()
                                                .house(house(mail.about().reason()))),
                        List.of(tongue.moved().goesOn()),
                        action,
                        List.of());
            case NEED_TRANSFERRED ->
                new Message(
                        tongue.moved().transferredSubject(ref),
                        List.of(Municipalities.find(mail.about().reason())
                                .map(taker -> tongue.moved().municipality(taker.title()))
                                .orElseGet(tongue.moved()::elsewhere)),
                        List.of(tongue.moved().kept()),
                        action,
                        List.of());
            case OFFER_ASKED ->
                new Message(
                        texts.stillSubject(ref),
                        List.of(texts.still()),
                        List.of(texts.stillWhy()),
                        texts.stillAction(),
                        List.of());
            case OFFER_SILENT ->
                new Message(
                        texts.silentSubject(ref), List.of(texts.silent()), List.of(), texts.silentAction(), List.of());
            case OFFER_ANSWERED, NEED_ANSWERED ->
                new Message(
                        tongue.answers().subject(ref),
                        List.of(
                                mail.template == Template.OFFER_ANSWERED
                                        ? tongue.answers().thereIsOne()
                                        : tongue.answers().thereIsOneForNeed()),
                        List.of(),
                        tongue.answers().action(),
                        List.of());
            case OFFER_PROOF_ENDING ->
                new Message(
                        tongue.proofs().endingSubject(ref),
                        List.of(tongue.proofs().ending()),
                        List.of(tongue.proofs().endingCan()),
                        action,
                        List.of());
            case MINOR_ALONE ->
                new Message(
                        tongue.proofs().minorSubject(ref),
                        List.of(tongue.proofs().minor()),
                        List.of(tongue.proofs().minorNever()),
                        tongue.proofs().minorAction(),
                        List.of());
            case OFFER_UNMATCHED ->
                new Message(
                        texts.unmatchedSubject(ref),
                        List.of(texts.unmatched()),
                        List.of(texts.unmatchedCan()),
                        action,
                        List.of());
        };
    }

    private static About about(Mail mail) {
        return Arrays.stream(About.values())
                .filter(known -> known.name().equals(mail.about().question()))
                .findFirst()
                .orElse(About.OTHER);
    }

    private static boolean isClaim(Mail mail) {
        return "CLAIMED".equals(mail.about().question());
    }

    private static HandOverLetterTexts.Outcome outcome(Mail mail) {
        return Arrays.stream(HandOverLetterTexts.Outcome.values())
                .filter(known -> known.name().equals(mail.about().reason()))
                .findFirst()
                .orElse(HandOverLetterTexts.Outcome.OTHER);
    }

    /** As it is written: caritas is Caritas. */
    private static String house(String association) {
        return association.substring(0, 1).toUpperCase(Locale.ROOT) + association.substring(1);
    }

    private static String draftOpening(Mail mail, LetterTexts texts) {
        return isNeed(mail)
                ? texts.writtenNeed()
                : "OFFER".equals(mail.about().reason()) ? texts.writtenOffer() : texts.writtenUnsure();
    }

    private static boolean isNeed(Mail mail) {
        return "NEED".equals(mail.about().reason());
    }

    private static List<String> deadline(Mail mail, LetterTexts texts, Tongue tongue) {
        Instant end = mail.about().answerBy();
        return end == null ? List.of() : List.of(texts.answerUntil(tongue.moment(end)));
    }

    /** Whether it was the recipient's own offer or need that went away. */
    private static boolean endedItself(Mail mail) {
        String reason = mail.about().reason();
        return reason != null && reason.startsWith(mail.side.name() + "_");
    }
}
