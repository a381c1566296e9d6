package de.ukrainehilfe.needs;

import de.ukrainehilfe.needs.need.Accompaniment;
import de.ukrainehilfe.needs.need.CloseReason;
import de.ukrainehilfe.needs.need.GoodsItem;
import de.ukrainehilfe.needs.need.Interpreting;
import de.ukrainehilfe.needs.need.Kind;
import de.ukrainehilfe.needs.need.Mentoring;
import de.ukrainehilfe.needs.need.NeedStatus;
import de.ukrainehilfe.needs.need.Rhythm;
import de.ukrainehilfe.needs.need.Unit;
import de.ukrainehilfe.needs.need.Urgency;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a need and of the lists and pages of those in charge; each other page has its own beside it. */
@MessageBundle("needs")
public interface NeedTexts {
    @Message
    String kind(Kind kind);

    @Message
    String status(NeedStatus status);

    @Message
    String urgency(Urgency urgency);

    @Message
    String closeReason(CloseReason closeReason);

    @Message
    String level(Interpreting.Level level);

    @Message
    String mode(Interpreting.Mode mode);

    @Message
    String subject(Interpreting.Subject subject);

    @Message
    String occasion(Accompaniment.Occasion occasion);

    @Message
    String content(Mentoring.Content content);

    @Message
    String unit(Unit unit);

    @Message
    String item(GoodsItem item);

    @Message
    String unreachable();

    @Message
    String kindStays();

    @Message
    String lodgingInShort(int adults, int children);

    @Message
    String goodsInShort(String item, String amount);

    @Message
    String interpretingInShort(String from, String to, String level);

    @Message
    String rideInShort(int persons);

    @Message
    String loadInShort(int load);

    @Message
    String destinationIs(String place);

    @Message
    String accompanimentInShort(String occasion, String language, String level);

    @Message
    String mentoringInShort(int hours, int months);

    @Message
    String appointmentInShort(String start, int minutes);

    @Message
    String since(String day);

    @Message
    String between(String from, String until);

    @Message
    String needs();

    @Message
    String newNeed();

    @Message
    String kindLabel();

    @Message
    String statusLabel();

    @Message
    String all();

    @Message
    String show();

    @Message
    String referenceLabel();

    @Message
    String what();

    @Message
    String where();

    @Message
    String when();

    @Message
    String waitingSince();

    @Message
    String missing();

    @Message
    String noneFound();

    @Message
    String olderOnes();

    @Message
    String association();

    @Message
    String urgencyLabel();

    @Message
    String note();

    @Message
    String barrierFree();

    @Message
    String pets();

    @Message
    String womenOnly();

    @Message
    String wheelchair();

    @Message
    String forMinors();

    @Message
    String forTrained();

    @Message
    String itemLabel();

    @Message
    String pleaseChoose();

    @Message
    String progress(int confirmed, int reserved, int amount);

    @Message
    String promisedLabel();

    @Message
    String closeNeed();

    @Message
    String closeReasonLabel();

    @Message
    String transferNeed();

    @Message
    String handOver();

    @Message
    String closedBecause(String reason);

    @Message
    String handedOver(String municipality);

    @Message
    String tellNumber(String reference);

    @Message
    String minorWarning();

    @Message
    String backToList();

    @Message
    String importTitle();

    @Message
    String repeatNeedsAppointment();

    @Message
    String repeatTooShort();

    @Message
    String repeatTooOften(int most);

    @Message
    String rhythm(Rhythm rhythm);

    @Message
    String seriesTitle();

    @Message
    String laterToo();
}
