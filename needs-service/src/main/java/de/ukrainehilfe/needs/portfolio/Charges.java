package de.ukrainehilfe.needs.portfolio;

import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.needs.handover.HandOverCard;
import de.ukrainehilfe.needs.handover.HandOverViews;
import de.ukrainehilfe.needs.history.NeedHistory;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Portfolio;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds out what the reader may do about who looks after a need. */
@ApplicationScoped
class Charges {
    private final Needs needs;
    private final HandOverViews handOvers;
    private final NeedHistory history;
    private final Caller caller;
    private final Optional<List<String>> associations;

    Charges(
            Needs needs,
            HandOverViews handOvers,
            NeedHistory history,
            Caller caller,
            @ConfigProperty(name = "needs.associations") Optional<List<String>> associations) {
        this.needs = needs;
        this.handOvers = handOvers;
        this.history = history;
        this.caller = caller;
        this.associations = associations;
    }

    Charge of(Need need) {
        String own = Portfolio.of(caller).association().orElse(null);
        boolean inCharge = Objects.equals(own, need.association());
        HandOverCard waiting = handOvers.waitingFor(need.id());
        boolean free = waiting == null && !need.status().isOver();
        return new Charge(
                waiting,
                free && inCharge,
                free && own == null && !inCharge,
                free && inCharge ? takers(need) : List.of(),
                history.of(need.id()));
    }

    private List<String> takers(Need need) {
        return Stream.concat(associations.stream().flatMap(List::stream), needs.associations().stream())
                .distinct()
                .sorted()
                .filter(taker -> !taker.equals(need.association()))
                .toList();
    }
}
