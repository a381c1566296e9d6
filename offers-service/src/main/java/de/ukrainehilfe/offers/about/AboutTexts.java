package de.ukrainehilfe.offers.about;

import de.ukrainehilfe.defaults.pages.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about the site; in plain language, for they concern everybody. */
@MessageBundle("about")
public interface AboutTexts {
    /** In plain German, where that needs other words. */
    @Localized(Language.PLAIN)
    interface Plain extends AboutTexts {}

    @Message
    String contactTitle();

    @Message
    String contactText();

    @Message
    String phone();

    @Message
    String mail();

    @Message
    String emergency();

    @Message
    String helpTitle();

    @Message
    String helpIntro();

    @Message
    String helpHowTitle();

    @Message
    String helpCounter();

    @Message
    String helpAssociation();

    @Message
    String helpPhone();

    @Message
    String helpWhy();

    @Message
    String helpNextTitle();

    @Message
    String helpNext();

    @Message
    String helpFree();

    @Message
    String privacyTitle();

    @Message
    String privacyIntro();

    @Message
    String privacyWhatTitle();

    @Message
    String privacyWhat1();

    @Message
    String privacyWhat2();

    @Message
    String privacyWhat3();

    @Message
    String privacyNot();

    @Message
    String privacyWhoTitle();

    @Message
    String privacyWho();

    @Message
    String privacyLog();

    @Message
    String privacyHowLongTitle();

    @Message
    String privacyLong1();

    @Message
    String privacyLong2();

    @Message
    String privacyLong3();

    @Message
    String privacyRightsTitle();

    @Message
    String privacyRights();

    @Message
    String privacyComplain();

    @Message
    String privacyCookiesTitle();

    @Message
    String privacyCookies();

    @Message
    String accessTitle();

    @Message
    String accessIntro();

    @Message
    String accessHow();

    @Message
    String accessKnown();

    @Message
    String accessTellTitle();

    @Message
    String accessTell();

    @Message
    String accessLaw();

    @Message
    String imprintTitle();

    @Message
    String imprintIntro();

    @Message
    String imprintSource();
}
