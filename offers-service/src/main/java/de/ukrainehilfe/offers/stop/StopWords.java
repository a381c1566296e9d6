package de.ukrainehilfe.offers.stop;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.offer.GoodsItem;
import de.ukrainehilfe.offers.offer.Kind;
import de.ukrainehilfe.offers.offer.OfferTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Names kinds and items in the reader's language; in templates {@code inject:stopWords}. */
@Named("stopWords")
@ApplicationScoped
public class StopWords {
    private final Texts texts;
    private final Page page;

    StopWords(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    public String of(Wanted wanted) {
        OfferTexts words = texts.of(OfferTexts.class);
        return wanted.item() == null ? words.kind(wanted.kind()) : words.item(wanted.item());
    }

    /** All kinds, then all items by the alphabet. */
    public List<Wanted> getChoices() {
        Stream<Wanted> kinds = Arrays.stream(Kind.values()).map(kind -> new Wanted(kind, null));
        Stream<Wanted> items = Arrays.stream(GoodsItem.values())
                .map(item -> new Wanted(Kind.GOODS, item))
                .sorted(Comparator.comparing(this::of, Collator.getInstance(page.locale())));
        return Stream.concat(kinds, items).toList();
    }
}
