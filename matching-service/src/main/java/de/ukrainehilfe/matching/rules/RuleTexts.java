package de.ukrainehilfe.matching.rules;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The rules as sentences; the texts are in messages/rules*.properties, one file per language. */
@MessageBundle("rules")
public interface RuleTexts {
    @Message
    String otherKind();

    @Message
    String minorAlone();

    @Message
    String notVetted();

    @Message
    String vettedOnlyUntil(String day);

    @Message
    String notTrained();

    @Message
    String trainedOnlyUntil(String day);

    @Message
    String otherDates();

    @Message
    String notEnough();

    @Message
    String flatTaken();

    @Message
    String notWomenOnly();

    @Message
    String notBarrierFree();

    @Message
    String noPets();

    @Message
    String noChildren();

    @Message
    String otherItem();

    @Message
    String otherLanguages();

    @Message
    String otherMode();

    @Message
    String notAtThatTime();

    @Message
    String booked();

    @Message
    String tooFewSeats();

    @Message
    String tooHeavy();

    @Message
    String noWheelchair();

    @Message
    String tooFar();

    @Message
    String otherOccasion();

    @Message
    String otherContent();

    @Message
    String tooShort();

    @Message
    String goesAlong();

    @Message
    String seatsUsed(String persons, String seats);

    @Message
    String hoursUsed(String hours, String free);

    @Message
    String distance(String kilometres);

    @Message
    String noWay();

    @Message
    String placesUsed(String persons, String places);

    @Message
    String amountCovered(String quantity, String missing);

    @Message
    String subjectKnown();

    @Message
    String subjectUnknown();

    @Message
    String waiting(String days);

    @Message
    String sameLanguage(String language);

    @Message
    String noSharedLanguage();

    @Message
    String siteFull();

    @Message
    String noPriority();

    @Message
    String priority(String why);

    @Message
    String urgent();

    @Message
    String high();

    @Message
    String withChildren();

    @Message
    String stepFree();

    @Message
    String womenOnly();

    @Message
    String daysCovered(String covered, int wanted);

    @Message
    String sameDistrict();

    @Message
    String sameTown(String town);

    @Message
    String otherTown();

    @Message
    String districtHouses(String district, String persons, String mean);

    @Message
    String hoursPromised(String hours);

    @Message
    String sameHelper();

    @Message
    String silentFor(String days);
}
