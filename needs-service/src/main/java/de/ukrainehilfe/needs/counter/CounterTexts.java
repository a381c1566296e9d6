package de.ukrainehilfe.needs.counter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the counter and of its slips; the texts are in messages/counter*.properties, one file per language. */
@MessageBundle("counter")
public interface CounterTexts {
    @Message
    String counts();

    @Message
    String day();

    @Message
    String total();

    @Message
    String print();

    @Message
    String printSlip();

    @Message
    String nextPerson();

    @Message
    String toTheNeed();

    @Message
    String yourNumber();

    @Message
    String keepIt();

    @Message
    String whatNext();

    @Message
    String yourPage();

    @Message
    String recordedOn(String day);

    @Message
    String keysHint();
}
