package de.ukrainehilfe.needs.message;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.message.Correspondence;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.needs.need.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What requesters write is read by coordinators, and by the association that looks after the need. */
@ApplicationScoped
class RequesterLetters implements Correspondence {
    private final Needs needs;
    private final Caller caller;

    RequesterLetters(Needs needs, Caller caller) {
        this.needs = needs;
        this.caller = caller;
    }

    @Override
    public String record() {
        return "need";
    }

    @Override
    @Transactional
    public boolean knows(UUID id) {
        return needs.findByIdOptional(id)
                .filter(need -> need.requester().isPresent())
                .isPresent();
    }

    @Override
    public String limit() {
        return caller.isCoordinator() ? null : caller.association().orElseThrow(Refusal::notFound);
    }

    @Override
    public void answered(UUID id) {
        needs.answered(needs.toChange(id).orElseThrow(Refusal::notFound));
    }
}
