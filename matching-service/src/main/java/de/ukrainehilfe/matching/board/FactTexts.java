package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.matching.pool.Content;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Level;
import de.ukrainehilfe.matching.pool.Mode;
import de.ukrainehilfe.matching.pool.Occasion;
import de.ukrainehilfe.matching.pool.Subject;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The facts of offers and needs in words; the texts are in messages/facts*.properties, one file per language. */
@MessageBundle("facts")
public interface FactTexts {
    @Message
    String withMinors();

    @Message
    String forTrained();

    @Message
    String kind(Kind kind);

    @Message
    String level(Level level);

    @Message
    String mode(Mode mode);

    @Message
    String subject(Subject subject);

    @Message
    String occasion(Occasion occasion);

    @Message
    String content(Content content);

    @Message
    String seats(int count);

    @Message
    String loadUpTo(int kilograms);

    @Message
    String load(int kilograms);

    @Message
    String takesWheelchair();

    @Message
    String withWheelchair();

    @Message
    String within(int kilometres);

    @Message
    String goesTo(String place);

    @Message
    String speaksAtLeast(String language, String level);

    @Message
    String hoursPerWeek(int count);

    @Message
    String months(int count);

    @Message
    String item(Item item);

    @Message
    String wholeFlat();

    @Message
    String room();

    @Message
    String stepFree();

    @Message
    String petsWelcome();

    @Message
    String womenOnly();

    @Message
    String childrenWelcome();

    @Message
    String needsStepFree();

    @Message
    String withPet();

    @Message
    String anyTime();

    @Message
    String between(String from, String until);

    @Message
    String since(String from);

    @Message
    String places(int places);

    @Message
    String adults(int adults);

    @Message
    String children(int children);

    @Message
    String amount(String item, String amount);

    @Message
    String speaks(String language, String level);

    @Message
    String translate(String from, String to, String level);

    @Message
    String at(String start, int minutes);

    @Message
    String weekly(String day, String from, String to);

    @Message
    String inPlace(String town, String quarter);

    @Message
    String inDistrict(String town, String district);

    @Message
    String subjectIs(String subject);

    @Message
    String persons(int persons);
}
