package de.ukrainehilfe.needs.duplicates;

import de.ukrainehilfe.defaults.duplicates.DuplicateTexts;
import de.ukrainehilfe.defaults.duplicates.Merges;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.needs.matched.MatchedNeeds;
import de.ukrainehilfe.needs.need.CloseReason;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes one need of two: the one is closed as a duplicate, and lives on in the other. */
@ApplicationScoped
class NeedMerge {
    private final Needs needs;
    private final MatchedNeeds matched;
    private final Merges merges;
    private final Texts texts;

    NeedMerge(Needs needs, MatchedNeeds matched, Merges merges, Texts texts) {
        this.needs = needs;
        this.matched = matched;
        this.merges = merges;
        this.texts = texts;
    }

    /** A second time it changes nothing. Both are locked in one order, so that two people at once come one after the other. */
    @Transactional
    void merge(UUID merged, UUID survivor) {
        Stream.of(merged, survivor).sorted().forEach(id -> needs.toChange(id).orElseThrow(Refusal::notFound));
        if (merges.surviving(merged).equals(survivor)) {
            return;
        }
        Need ended = needs.findById(merged);
        Need kept = needs.findById(survivor);
        check(ended, kept);
        needs.close(ended, CloseReason.DUPLICATE);
        merges.note(
                ended.id(), ended.facts().reference(), kept.id(), kept.facts().reference());
    }

    private void check(Need ended, Need kept) {
        DuplicateTexts words = texts.of(DuplicateTexts.class);
        if (ended.status().isOver() || kept.status().isOver()) {
            throw new Refusal(Status.CONFLICT, "wrong-state", words.over());
        }
        if (ended.kind() != kept.kind()) {
            throw new Refusal(Status.CONFLICT, "not-alike", words.notAlike());
        }
        if (!matched.promised(List.of(ended.id())).isEmpty()) {
            throw new Refusal(
                    Status.CONFLICT, "has-match", words.hasMatch(ended.facts().reference()));
        }
    }
}
