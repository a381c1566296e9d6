package de.ukrainehilfe.defaults.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Goods are counted, measured or weighed; the texts are in messages/amount*.properties. */
@MessageBundle("amount")
public interface AmountTexts {
    @Message
    String pieces(long count);

    @Message
    String pairs(long count);

    @Message
    String sets(long count);

    @Message
    String packs(long count);

    @Message
    String kilograms(long count);

    @Message
    String litres(long count);
}
