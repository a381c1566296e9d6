package de.ukrainehilfe.matching.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What helps to work a board off; the texts are in messages/review*.properties, one file per language. */
@MessageBundle("review")
public interface ReviewTexts {
    @Message
    String filters();

    @Message
    String district();

    @Message
    String age();

    @Message
    String waiting(Age age);

    @Message
    String association();

    @Message
    String associationHint();

    @Message
    String scoreLabel();

    @Message
    String atLeast(int points);

    @Message
    String show();

    @Message
    String showAll();

    @Message
    String looking(String who);

    @Message
    String choose(String reference);

    @Message
    String bulkTitle();

    @Message
    String bulkHint();

    @Message
    String bulkReject();

    @Message
    String bulkDone(int rejected);

    @Message
    String bulkLeft(int left);

    @Message
    String fresh();

    @Message
    String goneMeanwhile();

    @Message
    String connectionLost();

    @Message
    String keyboard();

    @Message
    String keysOn();

    @Message
    String keyNext();

    @Message
    String keyPrevious();

    @Message
    String keyApprove();

    @Message
    String keyReject();

    @Message
    String keyChoose();

    @Message
    String keyOpen();

    @Message
    String keyHelp();

    @Message
    String close();

    @Message
    String rejectTitle();

    @Message
    String cancel();

    @Message
    String bothSides();

    @Message
    String against();

    @Message
    String nothingAgainst();

    @Message
    String ofPoints(String points, String most);

    @Message
    String otherOffers();

    @Message
    String otherNeeds();

    @Message
    String noOthers();

    @Message
    String wayLabel();

    @Message
    String kilometres(long kilometres);

    @Message
    String route();

    @Message
    String history();

    @Message
    String by(String what, String who);

    @Message
    String beginsLater(String day);

    @Message
    String endsEarlier(String day);

    @Message
    String offerRefused(int times);

    @Message
    String needRefused(int times);

    @Message
    String lookingFirst(String who, String since);

    @Message
    String notDecidedYet(String who, String since);

    @Message
    String decideAnyway();

    @Message
    String record(String reference);
}
