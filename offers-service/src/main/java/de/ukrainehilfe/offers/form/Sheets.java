package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.consent.ConsentText;
import de.ukrainehilfe.offers.offer.Kind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Each step of the form as a page, with what is filled in so far; the last shows all of it once more. */
@ApplicationScoped
class Sheets {
    private final Questions questions;
    private final ConsentText consent;
    private final Texts texts;
    private final Page page;

    Sheets(Questions questions, ConsentText consent, Texts texts, Page page) {
        this.questions = questions;
        this.consent = consent;
        this.texts = texts;
        this.page = page;
    }

    @CheckedTemplate(basePath = "form")
    static class Templates {
        static native TemplateInstance form(OfferForm form);

        static native TemplateInstance check(OfferForm form, List<Told> told);
    }

    TemplateInstance of(Kind kind, Step step, Filled filled) {
        OfferForm form = new OfferForm(kind, step, questions.of(kind), filled, consent.words(), ConsentText.CURRENT);
        Summary summary = new Summary(texts.of(OfferFormTexts.class), page.getWritten());
        return step == Step.CHECK ? Templates.check(form, summary.of(form)) : Templates.form(form);
    }
}
