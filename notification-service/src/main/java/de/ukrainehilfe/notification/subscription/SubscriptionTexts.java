package de.ukrainehilfe.notification.subscription;

import de.ukrainehilfe.notification.webhook.DeliveryState;
import de.ukrainehilfe.notification.webhook.Problem;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page for endpoints, and of the mail that tells that one is no longer called. */
@MessageBundle("subscription")
public interface SubscriptionTexts {
    String title();

    String intro();

    String none();

    String association();

    String url();

    String urlHint();

    String contact();

    String contactHint();

    String signing();

    String add();

    String addAction();

    String endpoint();

    String stateLabel();

    String failingSince(String time);

    String keys();

    String keysHint();

    String keyUntil(String time);

    String rotate();

    String rotateHint();

    String test();

    String enable();

    String remove();

    String removeHint();

    String replay();

    String replaySince();

    String replayHint();

    String log();

    String reload();

    String logNone();

    String event();

    String when();

    String answers();

    String attempts(int attempts);

    String next(String time);

    String millis(int millis);

    String older();

    String back();

    String testSent();

    String replayed(int events);

    String tooMany(int most);

    String timeNotReadable();

    String noticeSubject();

    String noticeGreeting();

    String noticeGone(String url);

    String noticeFailing(String url);

    String noticeKept();

    String noticeAgain(String address);

    @Message
    String signingName(Signing signing);

    @Message
    String state(SubscriptionState state);

    @Message
    String because(DisabledBecause because);

    @Message
    String deliveryState(DeliveryState state);

    @Message
    String problem(Problem problem);
}
