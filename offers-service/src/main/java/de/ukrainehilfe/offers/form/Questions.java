package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.defaults.pages.Language;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.contact.OffererType;
import de.ukrainehilfe.offers.offer.Kind;
import de.ukrainehilfe.offers.offer.OfferTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** What is asked of somebody who offers help. */
@ApplicationScoped
class Questions {
    private final KindQuestions kinds;
    private final Texts texts;

    Questions(KindQuestions kinds, Texts texts) {
        this.kinds = kinds;
        this.texts = texts;
    }

    List<Section> of(Kind kind) {
        OfferFormTexts asks = texts.of(OfferFormTexts.class);
        return List.of(
                new Section(Step.WHAT, asks.whatSection(), kinds.of(kind)),
                new Section(Step.WHERE, asks.whereSection(), whereAndWhen(asks)),
                new Section(Step.WHO, asks.whoSection(), who(asks)));
    }

    private static List<Question> whereAndWhen(OfferFormTexts asks) {
        return List.of(
                Question.of("postcode", Input.TEXT, asks.postcode())
                        .required()
                        .hint(asks.postcodeHint())
                        .digits()
                        .filledInAs("postal-code"),
                Question.of("from", Input.DATE, asks.from()).required(),
                Question.of("until", Input.DATE, asks.until()).hint(asks.untilHint()),
                Question.of("note", Input.TEXTAREA, asks.note()).hint(asks.noteHint()));
    }

    private List<Question> who(OfferFormTexts asks) {
        OfferTexts words = texts.of(OfferTexts.class);
        List<Choice> locales = Language.ALL.stream()
                .map(Locale::forLanguageTag)
                .map(locale -> new Choice(locale.getLanguage(), locale.getDisplayLanguage(locale)))
                .toList();
        return List.of(
                Question.oneOf(
                                "offerer.type",
                                Input.RADIO,
                                asks.offererType(),
                                Choice.each(OffererType.values(), words::offererType))
                        .required(),
                Question.of("offerer.name", Input.TEXT, asks.name())
                        .required()
                        .hint(asks.nameHint())
                        .filledInAs("name"),
                Question.of("offerer.email", Input.EMAIL, asks.email())
                        .required()
                        .hint(asks.emailHint())
                        .filledInAs("email"),
                Question.of("offerer.phone", Input.TEL, asks.phone())
                        .hint(asks.phoneHint())
                        .filledInAs("tel"),
                Question.oneOf("offerer.locale", Input.SELECT, asks.locale(), locales)
                        .required());
    }
}
