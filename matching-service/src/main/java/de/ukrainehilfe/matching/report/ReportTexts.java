package de.ukrainehilfe.matching.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reports and map; the texts are in messages/report*.properties, one file per language. */
@MessageBundle("report")
public interface ReportTexts {
    @Message
    String title();

    @Message
    String measureLabel();

    @Message
    String measure(Measure measure);

    @Message
    String byLabel();

    @Message
    String by(Dimension by);

    @Message
    String age(Band age);

    @Message
    String district(String number);

    @Message
    String elsewhere();

    @Message
    String count();

    @Message
    String medianHours();

    @Message
    String total();

    @Message
    String hiddenNote();

    @Message
    String drawing();

    @Message
    String file();

    @Message
    String workbook();

    @Message
    String savedTitle();

    @Message
    String nobodySaved();

    @Message
    String saveTitle();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String forAll();

    @Message
    String sharedBy(String who);

    @Message
    String save();

    @Message
    String forget(String name);

    @Message
    String nothingYet();

    @Message
    String mapTitle();

    @Message
    String mapHint();

    @Message
    String area();

    @Message
    String needs();

    @Message
    String offers();

    @Message
    String gap();

    @Message
    String gapHint();

    @Message
    String sources();

    @Message
    String show();

    @Message
    String measureMapTitle();

    @Message
    String measureMapHint();

    @Message
    String mapTable();
}
