package de.ukrainehilfe.offers.vetting;

import de.ukrainehilfe.offers.offer.Training;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about certificates and trainings; the texts are in messages/vetting*.properties, one file per language. */
@MessageBundle("vetting")
public interface VettingTexts {
    @Message
    String title(String reference);

    @Message
    String intro();

    @Message
    String heading();

    @Message
    String open();

    @Message
    String vettedUntil(String day);

    @Message
    String vettedOver(String day);

    @Message
    String notVetted();

    @Message
    String training(Training.Code training);

    @Message
    String trainedUntil(String training, String day);

    @Message
    String trainedOver(String training, String day);

    @Message
    String proofLabel();

    @Message
    String proof(Proof proof);

    @Message
    String outcomeLabel();

    @Message
    String outcome(Outcome outcome);

    @Message
    String outcomeHint();

    @Message
    String inspectedOn();

    @Message
    String issuedOn();

    @Message
    String validUntil();

    @Message
    String validUntilHint();

    @Message
    String pleaseChoose();

    @Message
    String record();

    @Message
    String ledger();

    @Message
    String at();

    @Message
    String who();

    @Message
    String nothingYet();

    @Message
    String notLive();

    @Message
    String endingTitle();

    @Message
    String endingLink();

    @Message
    String endingIntro();

    @Message
    String endingNone();

    @Message
    String back();

    @Message
    String noDate();

    @Message
    String dateMissing();

    @Message
    String inFuture();

    @Message
    String issuedLater();

    @Message
    String tooOld(long months);

    @Message
    String tooLong(long months);

    @Message
    String overAlready();

    @Message
    String onlyOfCertificates();
}
