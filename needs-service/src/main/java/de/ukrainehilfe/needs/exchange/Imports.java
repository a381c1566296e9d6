package de.ukrainehilfe.needs.exchange;

import de.ukrainehilfe.defaults.exchange.TableImports;
import de.ukrainehilfe.defaults.pages.Forms;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.needs.intake.Intake;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Tables of needs on their way in. */
@ApplicationScoped
class Imports extends TableImports<ImportedRow> {
    private final Intake intake;
    private final Forms forms;
    private final Texts texts;
    private final Clock clock;

    Imports(Intake intake, Forms forms, Texts texts, Clock clock) {
        this.intake = intake;
        this.forms = forms;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public ImportedRow read(Map<String, String> typed) {
        return ImportedRow.of(typed, forms, texts, clock.getZone());
    }

    @Override
    protected String record(ImportedRow row) {
        return intake.record(row.request()).facts().reference();
    }

    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void forgetOld() {
        forget();
    }
}
