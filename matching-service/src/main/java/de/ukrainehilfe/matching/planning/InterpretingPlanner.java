package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.plan.PlanRun;
import de.ukrainehilfe.matching.plan.interpreting.Booking;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingPlan;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingProblem;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingSolver;
import de.ukrainehilfe.matching.plan.interpreting.InterpretingWeights;
import de.ukrainehilfe.matching.plan.interpreting.Request;
import de.ukrainehilfe.matching.plan.interpreting.Volunteer;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails.Interpreter;
import de.ukrainehilfe.matching.pool.TrainingCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who interprets when: the pool's words on one side, the solver's on the other. */
@ApplicationScoped
class InterpretingPlanner implements Planner {
    private static final String NO_TIME = "NO_TIME";
    private static final String OVER = "OVER";

    @Override
    public Kind kind() {
        return Kind.INTERPRETING;
    }

    @Override
    public Draft draft(Snapshot open, PlanRun run) {
        List<Draft.Line> lines = new ArrayList<>();
        List<Need> timed = new ArrayList<>();
        for (Need need : open.needs()) {
            Conversation wanted = (Conversation) need.details();
            if (wanted.appointment() == null) {
                lines.add(Draft.Line.unserved(need, NO_TIME));
            } else if (wanted.appointment().start().isBefore(open.now())) {
                lines.add(Draft.Line.unserved(need, OVER));
            } else {
                timed.add(need);
            }
        }
        InterpretingProblem problem = new InterpretingProblem(
                timed.stream().map(need -> request(need, open)).toList(),
                open.offers().stream().map(offer -> volunteer(offer, open)).toList(),
                InterpretingWeights.STANDARD,
                Open.indexes(timed, open.offers(), need -> apart(need, open)),
                Open.indexes(timed, open.offers(), open::known));
        InterpretingPlan plan = InterpretingSolver.solve(problem, run);
        for (int request = 0; request < problem.requests(); request++) {
            Need need = timed.get(request);
            int volunteer = plan.volunteers()[request];
            lines.add(
                    volunteer < 0
                            ? Draft.Line.unserved(
                                    need, plan.unserved().get(request).name())
                            : new Draft.Line(
                                    need, open.offers().get(volunteer), 1, problem.value(request, volunteer), 0, null));
        }
        return new Draft(lines, plan.certificate());
    }

    /** Who was refused, and who has not done the training that is asked for. */
    private static Set<UUID> apart(Need need, Snapshot open) {
        Set<UUID> apart = new HashSet<>(open.apart(need));
        if (need.details().forTrained()) {
            open.offers().stream()
                    .filter(offer -> !offer.proofs()
                            .isTrainedOn(
                                    TrainingCode.INTERPRETER_TRAINING,
                                    need.details().appointment().day()))
                    .map(Offer::id)
                    .forEach(apart::add);
        }
        return apart;
    }

    private static Request request(Need need, Snapshot open) {
        return new Request(
                (Conversation) need.details(),
                Open.spot(need.place()),
                need.urgency().ordinal(),
                Open.waitingDays(need, open.now()));
    }

    private static Volunteer volunteer(Offer offer, Snapshot open) {
        return new Volunteer(
                (Interpreter) offer.details(),
                Open.stay(offer),
                Open.spot(offer.place()),
                open.bookings().getOrDefault(offer.id(), List.of()).stream()
                        .map(time -> new Booking(time, Open.spot(offer.place())))
                        .toList());
    }
}
