package de.ukrainehilfe.offers.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for those who work with offers. */
@MessageBundle("desk")
public interface DeskTexts {
    @Message
    String title();

    @Message
    String kindLabel();

    @Message
    String statusLabel();

    @Message
    String all();

    @Message
    String show();

    @Message
    String reference();

    @Message
    String what();

    @Message
    String where();

    @Message
    String when();

    @Message
    String submitted();

    @Message
    String openSince();

    @Message
    String association();

    @Message
    String city();

    @Message
    String language();

    @Message
    String note();

    @Message
    String noNote();

    @Message
    String none();

    @Message
    String older();

    @Message
    String backToList();

    @Message
    String onBehalf();

    @Message
    String reports();

    @Message
    String stops();

    @Message
    String importTitle();

    @Message
    String importAgreed();
}
