package de.ukrainehilfe.needs.history;

import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.Portfolio;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Writes down and tells what was done with each need. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NeedHistory {
    private final EntityManager entities;
    private final Caller caller;
    private final NeedWords words;
    private final Texts texts;
    private final Clock clock;

    NeedHistory(EntityManager entities, Caller caller, NeedWords words, Texts texts, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** One line of it, in the reader's words. */
    public record Line(String at, String what) {}

    /** Something the caller did; the other is the association or the municipality it concerns, null where none. */
    public void did(UUID need, Happening happening, String other) {
        write(need, happening, caller.name(), Portfolio.of(caller).association().orElse(null), other);
    }

    /** Something that came about by itself. */
    public void happened(UUID need, Happening happening, String other) {
        write(need, happening, null, null, other);
    }

    private void write(UUID need, Happening happening, String who, String association, String other) {
        entities.createNativeQuery("insert into need_history (need_id, at, happening, who, association, other)"
                        + " values (:need, :at, :happening, :who, :association, :other)")
                .setParameter("need", need)
                .setParameter("at", clock.instant())
                .setParameter("happening", happening.name())
                .setParameter("who", who)
                .setParameter("association", association)
                .setParameter("other", other)
                .executeUpdate();
    }

    /** Oldest first. Who exactly did it an association reads of its own people only. */
    public List<Line> of(UUID need) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select at, happening, who, association, other from need_history where need_id = :need"
                                + " order by id",
                        Tuple.class)
                .setParameter("need", need)
                .getResultList();
        return rows.stream().map(this::line).toList();
    }

    private Line line(Tuple row) {
        HistoryTexts says = texts.of(HistoryTexts.class);
        Happening happening = Happening.valueOf(row.get("happening", String.class));
        String other = row.get("other", String.class) == null && happening.namesHouse()
                ? says.city()
                : row.get("other", String.class);
        String what = says.happening(happening);
        String about = other == null ? what : says.about(what, other);
        String who = who(row.get("who", String.class), row.get("association", String.class));
        return new Line(words.moment(row.get("at", Instant.class)), who == null ? about : says.by(about, who));
    }

    private String who(String account, String association) {
        if (account == null) {
            return null;
        }
        String house = association == null ? texts.of(HistoryTexts.class).city() : association;
        boolean own = caller.isCoordinator()
                || Objects.equals(association, caller.association().orElse(""));
        return own ? account + ", " + house : house;
    }
}
