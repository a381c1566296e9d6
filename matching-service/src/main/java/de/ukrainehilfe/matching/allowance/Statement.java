package de.ukrainehilfe.matching.allowance;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import de.ukrainehilfe.defaults.pages.Notation;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A month's allowances for whoever pays them: a line for each assignment and the sum. */
@ApplicationScoped
class Statement {
    private final Texts texts;
    private final Page page;

    Statement(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    @CheckedTemplate(basePath = "allowance")
    static class Templates {
        static native TemplateInstance statement(YearMonth month, Sheet sheet);

        static native TemplateInstance printed(Sheet sheet);
    }

    /** A month as it is written. */
    record Sheet(String month, List<Line> lines, String sum) {}

    /** An allowance as it is written. */
    record Line(Allowance allowance, String day, String minutes, String amount, String because, String state) {}

    String csv(List<Allowance> allowances) {
        StringWriter text = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord("interpreter", "assignment", "day", "minutes", "euro", "because", "state");
            for (Allowance each : allowances) {
                csv.printRecord(
                        each.offerReference(),
                        each.matchReference(),
                        each.day(),
                        each.minutes(),
                        Money.plain(each.cents()),
                        each.because(),
                        each.state());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The same as a page, in the reader's language. */
    TemplateInstance page(YearMonth month, List<Allowance> allowances) {
        return Templates.statement(month, sheet(month, allowances, texts.of(AllowanceTexts.class), page.getWritten()));
    }

    /** The same on paper, in the language of the city's accounts. */
    byte[] pdf(YearMonth month, List<Allowance> allowances) {
        AllowanceTexts german = MessageBundles.get(AllowanceTexts.class, Localized.Literal.of("de"));
        String xhtml = Templates.printed(sheet(month, allowances, german, Notation.of("de")))
                .setLocale(Locale.GERMAN)
                .render();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .withHtmlContent(xhtml, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return pdf.toByteArray();
    }

    private static Sheet sheet(YearMonth month, List<Allowance> allowances, AllowanceTexts words, Notation written) {
        long sum = allowances.stream().mapToLong(Allowance::cents).sum();
        return new Sheet(
                written.month(month),
                allowances.stream().map(each -> line(each, words, written)).toList(),
                written.euro(sum));
    }

    private static Line line(Allowance allowance, AllowanceTexts words, Notation written) {
        return new Line(
                allowance,
                written.day(allowance.day()),
                written.number(allowance.minutes()),
                written.euro(allowance.cents()),
                words.because(allowance.because()),
                words.state(allowance.state()));
    }
}
