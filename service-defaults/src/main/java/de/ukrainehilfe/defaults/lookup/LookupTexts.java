package de.ukrainehilfe.defaults.lookup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which people are looked up. */
@MessageBundle("lookup")
public interface LookupTexts {
    @Message
    String title();

    @Message
    String text();

    @Message
    String textHint();

    @Message
    String purposeLabel();

    @Message
    String purpose(Purpose purpose);

    @Message
    String choose();

    @Message
    String notice();

    @Message
    String look();

    @Message
    String tooLittle();

    @Message
    String saySo();

    @Message
    String nobody();

    @Message
    String reference();

    @Message
    String what();

    @Message
    String name();

    @Message
    String mail();

    @Message
    String phone();

    @Message
    String logTitle();

    @Message
    String at();

    @Message
    String who();

    @Message
    String by(Wanted.By by);

    @Message
    String byLabel();

    @Message
    String found();
}
