package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.pages.Language;
import de.ukrainehilfe.offers.contact.OffererType;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.DayOfWeek;

/** The words for everything an offer can be; the texts are in messages/offer*.properties. */
@MessageBundle("offer")
public interface OfferTexts {
    /** In plain German, where that needs other words. */
    @Localized(Language.PLAIN)
    interface Plain extends OfferTexts {}

    @Message
    String kind(Kind kind);

    @Message
    String status(OfferStatus status);

    /** What the state means to whoever made the offer. */
    @Message
    String statusMeans(OfferStatus statusMeans);

    @Message
    String offererType(OffererType offererType);

    @Message
    String item(GoodsItem item);

    @Message
    String unit(Unit unit);

    @Message
    String condition(Goods.Condition condition);

    @Message
    String delivery(Goods.Delivery delivery);

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
    String day(DayOfWeek day);

    @Message
    String places(int count);

    @Message
    String ownFlat();

    @Message
    String sharedFlat();

    @Message
    String barrierFree();

    @Message
    String pets();

    @Message
    String womenOnly();

    @Message
    String children();

    @Message
    String goods(String item, String amount);

    @Message
    String skill(String language, String level);

    @Message
    String window(String day, String from, String to);

    @Message
    String appointment(String start, int minutes);

    @Message
    String seats(int count);

    @Message
    String load(int kilograms);

    @Message
    String wheelchair();

    @Message
    String radius(int kilometres);

    @Message
    String hoursPerWeek(int count);

    @Message
    String months(int count);

    @Message
    String since(String day);

    @Message
    String between(String from, String until);

    @Message
    String wrongState(String status);

    @Message
    String frozen();

    @Message
    String kindStays();

    @Message
    String notReleased();
}
