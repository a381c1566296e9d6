package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.defaults.pages.Language;
import de.ukrainehilfe.offers.offer.Kind;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the forms in which help is offered. */
@MessageBundle("offerForm")
public interface OfferFormTexts {
    /** In plain German, where that needs other words. */
    @Localized(Language.PLAIN)
    interface Plain extends OfferFormTexts {}

    @Message
    String chooseTitle();

    @Message
    String chooseIntro();

    @Message
    String kindMeans(Kind kindMeans);

    @Message
    String formTitle(Kind formTitle);

    @Message
    String whatSection();

    @Message
    String whereSection();

    @Message
    String whoSection();

    @Message
    String consentSection();

    @Message
    String places();

    @Message
    String flat();

    @Message
    String item();

    @Message
    String itemHint();

    @Message
    String quantity();

    @Message
    String condition();

    @Message
    String delivery();

    @Message
    String languages();

    @Message
    String languagesHint();

    @Message
    String language();

    @Message
    String level();

    @Message
    String twoLanguages();

    @Message
    String modes();

    @Message
    String weekly();

    @Message
    String weeklyHint();

    @Message
    String day();

    @Message
    String begins();

    @Message
    String ends();

    @Message
    String subjects();

    @Message
    String languagesSpokenHint();

    @Message
    String seats();

    @Message
    String seatsHint();

    @Message
    String load();

    @Message
    String loadHint();

    @Message
    String radius();

    @Message
    String radiusHint();

    @Message
    String occasions();

    @Message
    String content();

    @Message
    String hoursPerWeek();

    @Message
    String hoursPerWeekHint();

    @Message
    String months();

    @Message
    String monthsHint();

    @Message
    String postcode();

    @Message
    String postcodeHint();

    @Message
    String from();

    @Message
    String until();

    @Message
    String untilHint();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String offererType();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String email();

    @Message
    String emailHint();

    @Message
    String phone();

    @Message
    String phoneHint();

    @Message
    String locale();

    @Message
    String consent();

    @Message
    String trap();

    @Message
    String choose();

    @Message
    String send();

    @Message
    String otherKind();

    @Message
    String noNumber();

    @Message
    String noDate();

    @Message
    String noTime();

    @Message
    String noChoice();

    @Message
    String progress();

    @Message
    String step(Step step);

    @Message
    String next();

    @Message
    String back();

    @Message
    String checkTitle();

    @Message
    String checkIntro();

    @Message
    String changeStep(String section);

    @Message
    String yes();

    @Message
    String inDistrict(String town, String district, String quarter);

    @Message
    String noSuchPlace();

    @Message
    String stoppedShort();

    @Message
    String alternatives();

    @Message
    String neededTitle();
}
