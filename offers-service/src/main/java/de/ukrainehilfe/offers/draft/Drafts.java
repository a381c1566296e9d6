package de.ukrainehilfe.offers.draft;

import de.ukrainehilfe.defaults.events.Outbox;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.reference.ReferenceNumbers;
import de.ukrainehilfe.offers.offer.Kind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All drafts; each is kept as long as its link is valid. */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<OfferDraft, UUID> {
    private static final Duration KEPT = Duration.ofDays(7);

    private final ReferenceNumbers references;
    private final Outbox outbox;
    private final Links links;
    private final Page page;
    private final Clock clock;

    Drafts(ReferenceNumbers references, Outbox outbox, Links links, Page page, Clock clock) {
        this.references = references;
        this.outbox = outbox;
        this.links = links;
        this.page = page;
        this.clock = clock;
    }

    /** Keeps the answers, and has the link to them mailed to the address. */
    @Transactional
    public void save(Kind kind, Map<String, List<String>> answers, String email) {
        OfferDraft draft = new OfferDraft();
        draft.reference = references.next('A');
        draft.kind = kind;
        draft.answers = answers;
        draft.email = email;
        draft.locale = page.getLang();
        draft.savedAt = clock.instant();
        persist(draft);
        outbox.publish("offers", new OfferDrafted(draft.id, 0, draft.reference, draft.locale));
    }

    /** Empty once it was sent or purged; refuses what is no such link. */
    @Transactional
    public Optional<OfferDraft> behind(String token) {
        return findByIdOptional(links.open(token, LinkPurpose.RESUME_DRAFT).id());
    }

    /** What was sent or saved anew is no draft any more; a link that is none is of no matter here. */
    @Transactional
    public void done(String token) {
        if (!token.isEmpty()) {
            try {
                deleteById(links.open(token, LinkPurpose.RESUME_DRAFT).id());
            } catch (Refusal noLink) {
                return;
            }
        }
    }

    @Scheduled(every = "1h", delayed = "3m")
    @Transactional
    void purge() {
        delete("savedAt < ?1", clock.instant().minus(KEPT));
    }
}
