package de.ukrainehilfe.matching.incident;

import de.ukrainehilfe.matching.search.Side;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about what is not safe; the texts are in messages/incident*.properties. */
@MessageBundle("incident")
public interface IncidentTexts {
    @Message
    String title();

    @Message
    String waiting(long count);

    @Message
    String none();

    @Message
    String saidBy(Side side);

    @Message
    String since(String moment);

    @Message
    String inHandsOf(String coordinator);

    @Message
    String take();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String outcomeLabel();

    @Message
    String outcome(Outcome outcome);

    @Message
    String close();

    @Message
    String settled();

    @Message
    String settledBy(String coordinator, String moment);

    @Message
    String noteNeeded();

    @Message
    String settledAlready();

    @Message
    String notMet();
}
