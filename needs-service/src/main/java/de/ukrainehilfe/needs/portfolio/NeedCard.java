package de.ukrainehilfe.needs.portfolio;

import de.ukrainehilfe.needs.NeedTexts;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.ageing.NextStep;
import de.ukrainehilfe.needs.need.Interpreting;
import de.ukrainehilfe.needs.need.Lodging;
import de.ukrainehilfe.needs.need.Mentoring;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.NeedDetails;
import de.ukrainehilfe.needs.need.NeedFacts;
import de.ukrainehilfe.needs.need.Transport;
import java.util.ArrayList;
import java.util.List;

/**
 * A need in the reader's words, as a list and its own page show it.
 *
 * @param wishes what must be so beside the amount, one line each
 * @param minor the youth office is in charge
 * @param outcome how it ended; null while it has not
 */
record NeedCard(
        NeedFacts need,
        String kind,
        String what,
        List<String> wishes,
        boolean minor,
        String place,
        String period,
        String urgency,
        String status,
        String waitingSince,
        String progress,
        int missing,
        String note,
        String outcome,
        NextStep next) {
    static NeedCard of(Need need, NextStep next, NeedWords words) {
        NeedTexts texts = words.texts();
        NeedFacts facts = need.facts();
        return new NeedCard(
                facts,
                texts.kind(facts.kind()),
                words.inShort(facts.details()),
                wishes(facts.details(), words),
                facts.details().forYouthOffice(),
                words.place(facts.postcode()),
                words.period(facts.from(), facts.until()),
                texts.urgency(facts.urgency()),
                texts.status(facts.status()),
                words.day(facts.openSince()),
                texts.progress(
                        need.progress().confirmed(),
                        need.progress().reserved(),
                        need.progress().amount()),
                need.progress().missing(),
                need.note(),
                outcome(need, texts),
                next);
    }

    public boolean isOver() {
        return need.status().isOver();
    }

    private static List<String> wishes(NeedDetails details, NeedWords words) {
        NeedTexts texts = words.texts();
        List<String> wishes = new ArrayList<>();
        if (details instanceof Lodging lodging) {
            addIf(lodging.barrierFree(), texts.barrierFree(), wishes);
            addIf(lodging.pets(), texts.pets(), wishes);
            addIf(lodging.womenOnly(), texts.womenOnly(), wishes);
        }
        if (details instanceof Interpreting interpreting) {
            wishes.add(texts.mode(interpreting.mode()));
            if (interpreting.subject() != null) {
                wishes.add(texts.subject(interpreting.subject()));
            }
        }
        if (details instanceof Transport transport) {
            addIf(transport.wheelchair(), texts.wheelchair(), wishes);
        }
        if (details instanceof Mentoring mentoring) {
            mentoring.content().stream().sorted().map(texts::content).forEach(wishes::add);
        }
        addIf(details.forMinors(), texts.forMinors(), wishes);
        addIf(details.forTrained(), texts.forTrained(), wishes);
        if (details.appointment() != null) {
            wishes.add(texts.appointmentInShort(
                    words.moment(details.appointment().start()),
                    details.appointment().minutes()));
        }
        return wishes;
    }

    private static void addIf(boolean so, String wish, List<String> wishes) {
        if (so) {
            wishes.add(wish);
        }
    }

    private static String outcome(Need need, NeedTexts texts) {
        return switch (need.status()) {
            case OPEN, MATCHED -> null;
            case CLOSED -> texts.closedBecause(texts.closeReason(need.closeReason()));
            case TRANSFERRED -> texts.handedOver(need.municipality());
        };
    }
}
