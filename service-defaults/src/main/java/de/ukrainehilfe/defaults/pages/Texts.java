package de.ukrainehilfe.defaults.pages;

import de.ukrainehilfe.defaults.http.ProblemTexts;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
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

    /** The given bundle in the caller's language; German outside a request, and where there is no plain German. */
    public <T> T of(Class<T> bundle) {
        if (page.isPlain()) {
            InstanceHandle<T> plain = Arc.container().instance(bundle, Localized.Literal.of(Language.PLAIN));
            if (plain.isAvailable()) {
                return plain.get();
            }
        }
        String language = page.getLang();
        return language.equals(Language.ALL.get(0))
                ? MessageBundles.get(bundle) // the default locale's bundle is the one without qualifier
                : MessageBundles.get(bundle, Localized.Literal.of(language));
    }

    public ProblemTexts problems() {
        return of(ProblemTexts.class);
    }
}
