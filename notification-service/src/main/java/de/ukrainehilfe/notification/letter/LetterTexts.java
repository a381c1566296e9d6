package de.ukrainehilfe.notification.letter;

import io.quarkus.qute.i18n.MessageBundle;

/** Every sentence of every mail; in German, English, Ukrainian, Russian and Arabic. */
@MessageBundle("letter")
public interface LetterTexts {
    String greeting(String name);

    // --- an offer is to be confirmed

    String confirmSubject(String reference);

    String confirmThanks();

    String confirmPlease();

    String confirmAction();

    String confirmOtherwise();

    // --- an offer is open, a need is recorded

    String offerOpenSubject(String reference);

    String offerOpen();

    String offerAction();

    String offerLink();

    String needRecordedSubject(String reference);

    String needRecorded();

    String needNumber(String reference);

    String needAction();

    String needLink();

    String privacy();

    // --- a match is approved: both are asked

    String approvedSubjectOffer(String reference);

    String approvedSubjectNeed(String reference);

    String approvedOffer();

    String approvedNeed();

    String answerUntil(String moment);

    String answerEffect();

    String answerNoIsFine();

    String answerAction();

    // --- a match is confirmed: both know each other

    String confirmedSubject(String reference);

    String confirmedOffer();

    String confirmedNeed();

    String confirmedUnreachable();

    String confirmedUse();

    String confirmedWrong();

    // --- a match came to nothing

    String thanksSubject(String reference);

    String thanks();

    String declinedSubject(String reference);

    String declined();

    String expiredSubject(String match, String reference);

    String expired();

    String cancelledSubject(String match, String reference);

    String cancelled();

    String cancelledOwn();

    String goesOnOffer();

    String goesOnNeed();

    // --- what it is about

    String number();

    String match();

    String what();

    String quantity();

    String hoursPerWeek();

    String places();

    String persons();

    String languages();

    String place();

    String neededIn();

    String time();

    String appointment();

    String from(String day);

    String fromUntil(String from, String until);

    String moment(String day, String time);

    String minutes(String minutes);

    String name();

    String mail();

    String phone();

    // --- around it

    String linkHelp();

    String signOff();

    String whyOffer(String reference);

    String whyNeed(String reference);

    String complain(String address, String reference);

    String emergency();
}
