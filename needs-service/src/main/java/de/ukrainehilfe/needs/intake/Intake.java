package de.ukrainehilfe.needs.intake;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.needs.NeedTexts;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Portfolio;
import de.ukrainehilfe.needs.need.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Records needs, whether they come over the API or from the counter. */
@ApplicationScoped
public class Intake {
    private final Needs needs;
    private final Caller caller;
    private final Texts texts;
    private final Clock clock;

    Intake(Needs needs, Caller caller, Texts texts, Clock clock) {
        this.needs = needs;
        this.caller = caller;
        this.texts = texts;
        this.clock = clock;
    }

    /** Records a valid request; refuses what the caller may not do, and a need of which nobody could ever hear again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Need record(NeedRequest request) {
        String association = Portfolio.of(caller).forNew(request.association());
        if (association == null && !request.requester().isReachable()) {
            throw Refusal.field("requester.email", texts.of(NeedTexts.class).unreachable());
        }
        if (request.repeat() == null) {
            return needs.record(association, request.requester().requester(mail(request)), request.wish(clock));
        }
        return recordAll(association, request);
    }

    /** Only who reads the desk's mailbox knows which mail asked for it. */
    private String mail(NeedRequest request) {
        return caller.isCoordinator() ? request.mail() : null;
    }

    /** A need for each appointment; the first stands for all. */
    private Need recordAll(String association, NeedRequest request) {
        if (request.details().appointment() == null) {
            throw Refusal.field(
                    "details.appointment.start", texts.of(NeedTexts.class).repeatNeedsAppointment());
        }
        if (request.repeat().isTooOften()) {
            throw Refusal.field(
                    "repeat.times",
                    texts.of(NeedTexts.class).repeatTooOften(request.repeat().most()));
        }
        List<NeedRequest> all =
                request.repeat().starts(request.details().appointment().start(), clock.getZone()).stream()
                        .map(start -> request.at(start, clock.getZone()))
                        .toList();
        if (all.size() < 2) {
            throw Refusal.field("repeat.until", texts.of(NeedTexts.class).repeatTooShort());
        }
        List<Wish> wishes = all.stream().map(each -> each.wish(clock)).toList();
        return needs.recordSeries(association, () -> request.requester().requester(mail(request)), wishes);
    }
}
