package de.ukrainehilfe.offers.exchange;

import de.ukrainehilfe.defaults.exchange.Sheet;
import de.ukrainehilfe.defaults.exchange.TableImports;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.offers.offer.OfferTexts;
import de.ukrainehilfe.offers.offer.OfferWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A table of offers comes in: first every row is shown with what is wrong in it, then the good ones are recorded. */
@Path("/offers/import")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(MediaType.TEXT_HTML)
public class ImportPages {
    private static final int UNPROCESSABLE = 422;
    private static final String EXAMPLE = String.join(
            "\r\n",
            "kind;offerer.type;offerer.name;offerer.email;offerer.phone;offerer.locale;postcode;from;until;note;"
                    + "details.places;details.ownFlat;details.barrierFree;details.pets;details.womenOnly;details.children;"
                    + "details.item;details.quantity;details.condition;details.delivery;"
                    + "details.languages;details.modes;details.subjects",
            "LODGING;PRIVATE;Erika Beispiel;erika@example.org;+49211555010;de;40223;;;;2;nein;;ja;;ja;;;;;;;",
            "GOODS;COMPANY;Hotel Beispiel;hotel@example.org;;de;40476;;;;;;;;;;blanket;20;GOOD;PICK_UP;;;",
            "INTERPRETING;PRIVATE;Taras Beispiel;taras@example.org;;uk;40227;;;;;;;;;;;;;;uk NATIVE, de C1;ON_SITE, PHONE;HEALTH",
            "");

    private final OfferImports imports;
    private final OfferWords words;
    private final Texts texts;

    ImportPages(OfferImports imports, OfferWords words, Texts texts) {
        this.imports = imports;
        this.words = words;
        this.texts = texts;
    }

    /**
     * A row as the preview shows it.
     *
     * @param errors column and what is wrong there
     */
    record Row(int line, String what, String postcode, List<String> errors, String reference) {
        public boolean isWrong() {
            return !errors.isEmpty();
        }
    }

    /** All rows, and how far they are. */
    record Preview(UUID id, List<Row> rows) {
        public long recorded() {
            return rows.stream().filter(row -> row.reference() != null).count();
        }

        public long wrong() {
            return rows.stream().filter(Row::isWrong).count();
        }

        /** How many there are to record, those recorded among them. */
        public long good() {
            return rows.size() - wrong();
        }

        public long left() {
            return good() - recorded();
        }
    }

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance upload(String error);

        static native TemplateInstance preview(Preview preview);
    }

    @GET
    public TemplateInstance open() {
        return Templates.upload(null);
    }

    /** @param agreed that the people in the table know of it and agree */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("file") FileUpload file, @RestForm("agreed") String agreed) {
        ExchangeTexts says = texts.of(ExchangeTexts.class);
        if (agreed == null) {
            return refused(says.agreedMissing());
        }
        if (file == null) {
            return refused(says.unreadable(Sheet.MOST_ROWS));
        }
        boolean xlsx = file.fileName().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            UUID id = imports.keep(Sheet.read(content, xlsx));
            return Response.seeOther(URI.create("/offers/import/" + id)).build();
        } catch (IOException | Sheet.Unreadable broken) {
            return refused(says.unreadable(Sheet.MOST_ROWS));
        }
    }

    @GET
    @Path("/example")
    @Produces("text/csv;charset=UTF-8")
    public Response example() {
        return Response.ok(EXAMPLE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"offers.csv\"")
                .build();
    }

    @GET
    @Path("/{id}")
    public TemplateInstance preview(@PathParam("id") UUID id) {
        return Templates.preview(
                new Preview(id, imports.lines(id).stream().map(this::row).toList()));
    }

    /** Some rows at a time, so that one sees how far it is; the page's script goes on by itself. */
    @POST
    @Path("/{id}/next")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response next(@PathParam("id") UUID id) {
        imports.recordSome(id);
        return Response.seeOther(URI.create("/offers/import/" + id + "?running"))
                .build();
    }

    private Row row(TableImports.Line line) {
        if (line.reference() != null) {
            return new Row(line.number(), "", "", List.of(), line.reference());
        }
        ImportedOffer read = imports.read(line.typed());
        List<String> errors = read.errors().entrySet().stream()
                .map(error -> error.getKey() + ": " + error.getValue())
                .toList();
        String what = read.isWrong()
                ? line.typed().getOrDefault("kind", "")
                : texts.of(OfferTexts.class).kind(read.offer().details().kind()) + ", "
                        + String.join(", ", words.facts(read.offer().details()));
        return new Row(line.number(), what, line.typed().getOrDefault("postcode", ""), errors, null);
    }

    private Response refused(String why) {
        return Response.status(UNPROCESSABLE).entity(Templates.upload(why)).build();
    }
}
