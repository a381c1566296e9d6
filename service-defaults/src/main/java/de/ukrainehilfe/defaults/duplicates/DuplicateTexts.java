package de.ukrainehilfe.defaults.duplicates;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about records that may be the same. */
@MessageBundle("duplicates")
public interface DuplicateTexts {
    @Message
    String title();

    @Message
    String hint();

    @Message
    String none();

    @Message
    String onlyNewest();

    @Message
    String older();

    @Message
    String newer();

    @Message
    String sameLabel();

    @Message
    String same(Sameness same);

    @Message
    String compare();

    @Message
    String pairTitle();

    @Message
    String written();

    @Message
    String status();

    @Message
    String where();

    @Message
    String when();

    @Message
    String since();

    @Message
    String association();

    @Message
    String city();

    @Message
    String promisedLabel();

    @Message
    String promised();

    @Message
    String notPromised();

    @Message
    String mergeTitle();

    @Message
    String mergeHint();

    @Message
    String keep(String reference, String closed);

    @Message
    String different();

    @Message
    String differentHint();

    @Message
    String livesOn(String reference);

    @Message
    String contains(String reference);

    @Message
    String by(String who);

    @Message
    String over();

    @Message
    String notAlike();

    @Message
    String hasMatch(String reference);
}
