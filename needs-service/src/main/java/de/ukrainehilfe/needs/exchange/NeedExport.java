package de.ukrainehilfe.needs.exchange;

import de.ukrainehilfe.defaults.exchange.ExportPage;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.needs.NeedWords;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Portfolio;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;

/** Needs as a table. */
@Path("/needs/export")
public class NeedExport extends ExportPage<Need> {
    private final Needs needs;
    private final Caller caller;
    private final NeedWords words;

    NeedExport(Needs needs, Caller caller, NeedWords words) {
        this.needs = needs;
        this.caller = caller;
        this.words = words;
    }

    @Override
    protected String file() {
        return "needs.csv";
    }

    @Override
    protected List<Need> after(UUID last, int atMost) {
        return needs.list(Portfolio.of(caller), null, null, last, atMost);
    }

    @Override
    protected UUID id(Need need) {
        return need.id();
    }

    @Override
    protected List<Column<Need>> columns() {
        return List.of(
                new Column<>("reference", need -> need.facts().reference()),
                new Column<>("kind", need -> need.facts().kind()),
                new Column<>("what", need -> words.inShort(need.facts().details())),
                new Column<>("status", need -> need.facts().status()),
                new Column<>("association", need -> need.facts().association()),
                new Column<>("postcode", need -> need.facts().postcode()),
                new Column<>("from", need -> need.facts().from()),
                new Column<>("until", need -> need.facts().until()),
                new Column<>("urgency", need -> need.facts().urgency()),
                new Column<>("language", need -> need.facts().language()),
                new Column<>("amount", need -> need.progress().amount()),
                new Column<>("reserved", need -> need.progress().reserved()),
                new Column<>("confirmed", need -> need.progress().confirmed()),
                new Column<>("openSince", need -> need.facts().openSince()));
    }
}
