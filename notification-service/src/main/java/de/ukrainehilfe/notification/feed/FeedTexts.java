package de.ukrainehilfe.notification.feed;

import io.quarkus.qute.i18n.MessageBundle;

/** What the feed says to a reader it cannot serve. */
@MessageBundle("feed")
public interface FeedTexts {
    String forgotten();

    String tooManyStreams();
}
