package de.ukrainehilfe.offers.exchange;

import de.ukrainehilfe.defaults.exchange.TableImports;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.offers.form.OfferReader;
import de.ukrainehilfe.offers.offer.Submission;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Tables of offers on their way in; each person still confirms the own offer by the mailed link. */
@ApplicationScoped
class OfferImports extends TableImports<ImportedOffer> {
    private final Submission submission;
    private final OfferReader reader;
    private final Texts texts;
    private final Clock clock;

    OfferImports(Submission submission, OfferReader reader, Texts texts, Clock clock) {
        this.submission = submission;
        this.reader = reader;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public ImportedOffer read(Map<String, String> typed) {
        return ImportedOffer.of(typed, reader, texts, LocalDate.now(clock));
    }

    @Override
    protected String record(ImportedOffer row) {
        return submission.submit(row.offer()).reference;
    }

    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void forgetOld() {
        forget();
    }
}
