package de.ukrainehilfe.offers.mailbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about mails to the desk. */
@MessageBundle("mailbox")
public interface MailboxTexts {
    String title();

    String intro();

    String none();

    String received(String time);

    String from();

    String done();

    String kindOpen();

    String needKind();

    String recordNeed();

    String mineTitle();

    String mineIntro(String day);

    String mineData();

    String mineErase();

    String mineErased();

    String chooseTitle();

    String chooseIntro();

    String needIntro();

    String gone();

    @Message
    String wish(Wish wish);
}
