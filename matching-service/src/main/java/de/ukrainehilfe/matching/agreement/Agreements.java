package de.ukrainehilfe.matching.agreement;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.pages.Language;
import de.ukrainehilfe.defaults.pages.Notation;
import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.matching.board.FactTexts;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.match.MatchView;
import de.ukrainehilfe.matching.match.MatchViews;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.pool.Content;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Mentee;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails.Mentor;
import de.ukrainehilfe.matching.pool.Pool;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the agreement of a mentoring: a page in German and one in each other language of the two, Arabic from right to
 * left. It names offer and need; whose they are, the two write on it themselves. In templates {@code inject:agreements}.
 */
@Named("agreements")
@ApplicationScoped
public class Agreements {
    private static final Set<MatchStatus> WRITTEN =
            Set.of(MatchStatus.APPROVED, MatchStatus.CONFIRMED, MatchStatus.COMPLETED, MatchStatus.ENDED);
    /** Nobody needs them to read, and the renderer sets them beside their letters instead of above. */
    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\\u064B-\\u0652]");

    private static final String FONT = "/fonts/DejaVuSans.ttf";

    private final Matches matches;
    private final MatchViews views;
    private final Pool pool;
    private final Links links;

    Agreements(Matches matches, MatchViews views, Pool pool, Links links) {
        this.matches = matches;
        this.views = views;
        this.pool = pool;
        this.links = links;
    }

    /** A page of the agreement. */
    record Sheet(String language, AgreementTexts words, List<String> content, String lasts, String state) {
        public String dir() {
            return Language.direction(language);
        }

        private boolean isFromTheRight() {
            return Language.isFromTheRight(language);
        }

        /** The mentor comes first, where reading begins; the renderer turns no table round. */
        public String leftSigner() {
            return isFromTheRight() ? words.mentee() : words.mentor();
        }

        public String rightSigner() {
            return isFromTheRight() ? words.mentor() : words.mentee();
        }
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance paper(List<Sheet> sheets, MatchView match);
    }

    /** Whether there is one: of mentoring that a coordinator wants, whatever became of it. */
    public boolean isWritten(MatchView match) {
        return match.kind() == Kind.MENTORING && WRITTEN.contains(match.status());
    }

    /** Whether there is one of the match that the link leads to. */
    @Transactional
    public boolean isWrittenFor(String token) {
        return matches.find(links.open(token, LinkPurpose.ANSWER_MATCH).id())
                .map(views::of)
                .filter(this::isWritten)
                .isPresent();
    }

    /** The answer to whoever may read it; 404 where there is none. */
    Response paper(Match match) {
        MatchView view = views.of(match);
        if (!isWritten(view)) {
            throw Refusal.notFound();
        }
        return Response.ok(pdf(view))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + view.reference() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private byte[] pdf(MatchView match) {
        Need need = pool.need(match.needId()).orElseThrow();
        Offer offer = pool.offer(match.offerId()).orElseThrow();
        List<Sheet> sheets = Stream.of("de", need.language(), offer.language())
                .distinct()
                .map(language -> sheet(language, match, shared(offer, need)))
                .toList();
        return print(Templates.paper(sheets, match).render());
    }

    /** What both want; where the two name nothing in common, what the mentee wants. */
    private static List<Content> shared(Offer offer, Need need) {
        Set<Content> wanted = need.details() instanceof Mentee mentee ? mentee.content() : Set.of();
        Set<Content> given = offer.details() instanceof Mentor mentor ? mentor.content() : Set.of();
        List<Content> both = wanted.stream().filter(given::contains).sorted().toList();
        return both.isEmpty() ? wanted.stream().sorted().toList() : both;
    }

    private static Sheet sheet(String language, MatchView match, List<Content> content) {
        AgreementTexts words = MessageBundles.get(AgreementTexts.class, Localized.Literal.of(language));
        FactTexts facts = MessageBundles.get(FactTexts.class, Localized.Literal.of(language));
        Notation written = Notation.of(language);
        boolean agreed = match.status() != MatchStatus.APPROVED;
        return new Sheet(
                language,
                words,
                content.stream().map(facts::content).toList(),
                agreed
                        ? words.lasts(written.dayInWords(match.from()), written.dayInWords(match.until()))
                        : words.lastsOnceAgreed(),
                agreed
                        ? words.agreed(written.dayInWords(LocalDate.ofInstant(match.confirmedAt(), SystemClock.CITY)))
                        : words.notAgreed());
    }

    private static byte[] print(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .defaultTextDirection(TextDirection.LTR)
                    .useFont(() -> Agreements.class.getResourceAsStream(FONT), "Paper")
                    .withHtmlContent(VOWEL_SIGNS.matcher(xhtml).replaceAll(""), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return pdf.toByteArray();
    }
}
