package de.ukrainehilfe.needs.transfer;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.place.Municipalities;
import de.ukrainehilfe.defaults.place.Municipality;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.history.Happening;
import de.ukrainehilfe.needs.history.NeedHistory;
import de.ukrainehilfe.needs.need.Forgetting;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.NeedStatus;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Portfolio;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands needs to other municipalities. Proposals are closed and the need stays for the count; the person is forgotten
 * when the erasure clock has run out. Until then it can be taken back, and the file be fetched for whoever goes on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Transfers {
    private final Needs needs;
    private final NeedHistory history;
    private final Forgetting forgetting;
    private final Caller caller;
    private final NeedWords words;
    private final Texts texts;
    private final String own;

    Transfers(
            Needs needs,
            NeedHistory history,
            Forgetting forgetting,
            Caller caller,
            NeedWords words,
            Texts texts,
            @ConfigProperty(name = "needs.own-municipality") String own) {
        this.needs = needs;
        this.history = history;
        this.forgetting = forgetting;
        this.caller = caller;
        this.words = words;
        this.texts = texts;
        this.own = own;
    }

    /** Once: what is with that municipality already stays as it is. */
    Need transfer(UUID id, Destination to) {
        String name = name(to);
        Need need = needs.toChange(id, Portfolio.of(caller));
        if (needs.transfer(need, name, to.key())) {
            history.did(id, Happening.TRANSFERRED, name);
        }
        return need;
    }

    /** Once: what is looked after here already stays as it is. */
    Need takeBack(UUID id) {
        Need need = needs.toChange(id, Portfolio.of(caller));
        if (need.status().isOver()) {
            requireKept(need);
            needs.takeBack(need);
            history.did(id, Happening.TAKEN_BACK, null);
        }
        return need;
    }

    /** Everything the other municipality needs to go on; who fetched it stands in the need's history. */
    TransferFile file(UUID id) {
        Need need = needs.toChange(id, Portfolio.of(caller));
        requireKept(need);
        history.did(id, Happening.FILE_FETCHED, need.municipality());
        return TransferFile.of(need, forgetting.forgetsAt(need));
    }

    /** What the reader may do on the need's page. */
    public TransferChoice choice(Need need) {
        return new TransferChoice(others(), isKept(need) ? words.day(forgetting.forgetsAt(need)) : null);
    }

    private List<Municipality> others() {
        return Municipalities.all().stream()
                .filter(one -> !one.ags().equals(own))
                .toList();
    }

    private String name(Destination to) {
        Optional<String> other = to.other();
        if (other.isPresent() == (to.key() != null)) {
            throw Refusal.field("municipality", words().oneMunicipality());
        }
        return other.orElseGet(() -> others().stream()
                .filter(one -> one.ags().equals(to.key()))
                .map(Municipality::title)
                .findFirst()
                .orElseThrow(() -> Refusal.field("key", words().noSuchMunicipality())));
    }

    private static boolean isKept(Need need) {
        return need.status() == NeedStatus.TRANSFERRED && need.requester().isPresent();
    }

    private void requireKept(Need need) {
        if (!isKept(need)) {
            throw new Refusal(Status.CONFLICT, "not-kept", words().notKept());
        }
    }

    private TransferTexts words() {
        return texts.of(TransferTexts.class);
    }
}
