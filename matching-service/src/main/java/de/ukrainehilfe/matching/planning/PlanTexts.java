package de.ukrainehilfe.matching.planning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every word about plans; the texts are in messages/plans*.properties, one file per language. */
@MessageBundle("plans")
public interface PlanTexts {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String start(String kind);

    @Message
    String none();

    @Message
    String kindLabel();

    @Message
    String askedAt();

    @Message
    String statusLabel();

    @Message
    String openLabel();

    @Message
    String progressLabel();

    @Message
    String objectiveLabel();

    @Message
    String boundLabel();

    @Message
    String elapsedLabel();

    @Message
    String cancel();

    @Message
    String reload();

    @Message
    String toBoard();

    @Message
    String back();

    @Message
    String certificate(long objective, String bound, String ratio, String served, String unserved);

    @Message
    String changedMeanwhile(int count);

    @Message
    String addedSince(int count);

    /** @param share what this plan has of one made anew */
    @Message
    String betterAnew(String share, String ratio);

    @Message
    String unservedTitle();

    @Message
    String unservedCount(int needs, String why);

    @Message
    String reviewTitle();

    @Message
    String mapHint();

    @Message
    String accept();

    @Message
    String drop();

    @Message
    String more();

    @Message
    String price(long points, String price, String rest);

    @Message
    String nobodyElse(long points);

    @Message
    String lineIsNow(String state);

    @Message
    String quantity(int count);

    @Message
    String noPlanner();

    @Message
    String unknownBound();

    @Message
    String nothingToReview();

    @Message
    String lineDone(String line, String state);

    @Message
    String planStatus(PlanStatus planStatus);

    @Message
    String lineState(LineState lineState);

    @Message
    String unserved(UnservedCode unservedCode);
}
