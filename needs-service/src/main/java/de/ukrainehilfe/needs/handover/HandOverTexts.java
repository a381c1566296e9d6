package de.ukrainehilfe.needs.handover;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of needs that change hands; the texts are in messages/handOver*.properties, one file per language. */
@MessageBundle("handOver")
public interface HandOverTexts {
    @Message
    String title();

    @Message
    String link();

    @Message
    String claimTitle();

    @Message
    String claimHint();

    @Message
    String claimForCity();

    @Message
    String number();

    @Message
    String claim();

    @Message
    String offerTitle();

    @Message
    String offerHint();

    @Message
    String to();

    @Message
    String offer();

    @Message
    String city();

    @Message
    String waitingTitle();

    @Message
    String nothingWaits();

    @Message
    String settledTitle();

    @Message
    String whoAsks();

    @Message
    String rule(long hours);

    @Message
    String toAnswer(long requests);

    @Message
    String hoursLeft(long hours);

    @Message
    String result();

    @Message
    String when();

    @Message
    String wants(String taker, String giver);

    @Message
    String offers(String giver, String taker);

    @Message
    String accept();

    @Message
    String acceptAfterAll();

    @Message
    String refuse();

    @Message
    String withdraw();

    @Message
    String awaited(String whom);

    @Message
    String status(HandOverStatus status);

    @Message
    String settled(String how);

    @Message
    String noSuchNumber();

    @Message
    String alreadyYours();

    @Message
    String youthOffice();

    @Message
    String askedAlready();

    @Message
    String notInCharge();

    @Message
    String otherSide();

    @Message
    String isOver();

    @Message
    String taken(String reference);

    @Message
    String asked(String reference);
}
