package de.ukrainehilfe.defaults.pages;

import de.ukrainehilfe.defaults.http.ProblemTexts;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;

/** Message bundles in the language of the request that is being answered. */
@ApplicationScoped
public class Texts {
    private final Page page;

    Texts(Page page) {
        this.page = page;
    }

    /** The given bundle in the caller's language; German outside a request. */
    public <T> T of(Class<T> bundle) {
        String language = page.getLang();
        return language.equals(Language.ALL.get(0))
                ? MessageBundles.get(bundle) // the default locale's bundle is the one without qualifier
                : MessageBundles.get(bundle, Localized.Literal.of(language));
    }

    public ProblemTexts problems() {
        return of(ProblemTexts.class);
    }
}
