package de.ukrainehilfe.matching.learning;

import de.ukrainehilfe.matching.rules.Criterion;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about what the ranking has learned; the texts are in messages/learning*.properties, one file per language. */
@MessageBundle("learning")
public interface LearningTexts {
    @Message
    String criterion(Criterion criterion);

    @Message
    String title();

    @Message
    String link();

    @Message
    String intro(String most, int needed);

    @Message
    String tooFew(long decisions, int needed);

    @Message
    String heard(long decisions, long approvals);

    @Message
    String ruleLabel();

    @Message
    String configured();

    @Message
    String change();

    @Message
    String countsNow();

    @Message
    String named();

    @Message
    String stateLabel();

    @Message
    String on();

    @Message
    String off();

    @Message
    String fixed();

    @Message
    String turnOn();

    @Message
    String turnOff();

    @Message
    String reset();

    @Message
    String resetHint();

    @Message
    String counts(String change);

    @Message
    String limits();
}
