package de.ukrainehilfe.notification.letter;

import io.quarkus.qute.i18n.Message;
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

    // --- a form is to be finished later

    String draftSubject(String reference);

    String draftSaved();

    String draftPlease();

    String draftAction();

    String draftOtherwise();

    // --- an offer is open, a need is recorded

    String writtenSubject(String reference);

    String writtenOffer();

    String writtenNeed();

    String writtenUnsure();

    String writtenPlease();

    String writtenNeedPlease();

    String writtenAction();

    String whyWritten(String reference);

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

    // --- a match is looked after

    String remindedSubject(String reference);

    String reminded();

    String askedSubject(String reference);

    @Message
    String askedAbout(About askedAbout);

    String askedWhy();

    String askedAction();

    /** What is asked; questions that a later version of the events brings are asked in general words. */
    enum About {
        DAY_3,
        DAY_30,
        HELD,
        GIVEN,
        WEEK_4,
        MID_TERM,
        MONTH_5,
        OTHER
    }

    String endedSubject(String match, String reference);

    String ended();

    String extendedSubject(String reference);

    String extended();

    String movedSubject(String reference);

    String moved();

    // --- an offer is looked after

    String stillSubject(String reference);

    String still();

    String stillWhy();

    String stillAction();

    String silentSubject(String reference);

    String silent();

    String silentAction();

    String unmatchedSubject(String reference);

    String unmatched();

    String unmatchedCan();

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

    String minutes(int minutes);

    String name();

    String mail();

    String phone();

    // --- around it

    String linkHelp();

    String signOff();

    String whyOffer(String reference);

    String whyNeed(String reference);

    String stopMails(String address);

    String complain(String address, String reference);

    String emergency();
}
