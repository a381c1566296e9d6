package de.ukrainehilfe.needs.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the counter form. */
@MessageBundle("needForm")
public interface FormTexts {
    @Message
    String person();

    @Message
    String name();

    @Message
    String email();

    @Message
    String emailHint();

    @Message
    String phone();

    @Message
    String localeLabel();

    @Message
    String associationHint();

    @Message
    String placeAndTime();

    @Message
    String postcode();

    @Message
    String postcodeHint();

    @Message
    String from();

    @Message
    String fromHint();

    @Message
    String until();

    @Message
    String untilHint();

    @Message
    String noteHint();

    @Message
    String adults();

    @Message
    String children();

    @Message
    String unaccompaniedMinor();

    @Message
    String unaccompaniedMinorHint();

    @Message
    String minors();

    @Message
    String minorsHint();

    @Message
    String trained();

    @Message
    String quantity();

    @Message
    String languageFrom();

    @Message
    String languageTo();

    @Message
    String levelLabel();

    @Message
    String modeLabel();

    @Message
    String subjectLabel();

    @Message
    String persons();

    @Message
    String personsHint();

    @Message
    String load();

    @Message
    String destination();

    @Message
    String destinationHint();

    @Message
    String occasion();

    @Message
    String language();

    @Message
    String content();

    @Message
    String hoursPerWeek();

    @Message
    String months();

    @Message
    String appointmentStart();

    @Message
    String appointmentHint();

    @Message
    String appointmentMinutes();

    @Message
    String repeatEvery();

    @Message
    String repeatTimes();

    @Message
    String repeatTimesHint();

    @Message
    String repeatUntil();

    @Message
    String record();

    @Message
    String chooseKind();

    @Message
    String notANumber();

    @Message
    String notADate();

    @Message
    String notAChoice();
}
