package de.ukrainehilfe.needs.exchange;

import de.ukrainehilfe.defaults.exchange.Sheet;
import de.ukrainehilfe.defaults.exchange.TableImports;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.needs.NeedWords;
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
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A table of needs comes in: first every row is shown with what is wrong in it, then the good ones are recorded. */
@Path("/needs/import")
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(MediaType.TEXT_HTML)
public class ImportPages {
    private static final int UNPROCESSABLE = 422;
    private static final String EXAMPLE = String.join(
            "\r\n",
            "kind;requester.name;requester.email;requester.phone;requester.locale;postcode;from;until;urgency;note;"
                    + "details.adults;details.children;details.barrierFree;details.pets;details.womenOnly;"
                    + "details.item;details.quantity;details.from;details.to;details.level;details.mode",
            "LODGING;Olena Beispiel;;+49211555010;uk;40210;;;NORMAL;;1;2;;;;;;;;;",
            "GOODS;Petro Beispiel;petro@example.org;;uk;40227;;;HIGH;;;;;;;blanket;10;;;;",
            "INTERPRETING;Iryna Beispiel;iryna@example.org;;uk;40225;;;NORMAL;;;;;;;;;uk;de;B2;ON_SITE",
            "");

    private final Imports imports;
    private final NeedWords words;
    private final Texts texts;

    ImportPages(Imports imports, NeedWords words, Texts texts) {
        this.imports = imports;
        this.words = words;
        this.texts = texts;
    }

    /**
     * A row as the preview shows it.
     *
     * @param errors column and what is wrong there
     */
    record Row(int line, String what, String place, List<String> errors, String reference) {
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

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("file") FileUpload file) {
        if (file == null) {
            return unreadable();
        }
        boolean xlsx = file.fileName().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            UUID id = imports.keep(Sheet.read(content, xlsx));
            return Response.seeOther(URI.create("/needs/import/" + id)).build();
        } catch (IOException | Sheet.Unreadable broken) {
            return unreadable();
        }
    }

    @GET
    @Path("/example")
    @Produces("text/csv;charset=UTF-8")
    public Response example() {
        return Response.ok(EXAMPLE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"needs.csv\"")
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
        return Response.seeOther(URI.create("/needs/import/" + id + "?running")).build();
    }

    private Row row(TableImports.Line line) {
        if (line.reference() != null) {
            return new Row(line.number(), "", "", List.of(), line.reference());
        }
        ImportedRow read = imports.read(line.typed());
        List<String> errors = read.errors().entrySet().stream()
                .map((Map.Entry<String, String> error) -> error.getKey() + ": " + error.getValue())
                .toList();
        String postcode = line.typed().getOrDefault("postcode", "");
        String what = read.isWrong()
                ? line.typed().getOrDefault("kind", "")
                : words.texts().kind(read.request().details().kind()) + ", "
                        + words.inShort(read.request().details());
        return new Row(line.number(), what, words.place(postcode), errors, null);
    }

    private Response unreadable() {
        return Response.status(UNPROCESSABLE)
                .entity(Templates.upload(texts.of(ExchangeTexts.class).unreadable(Sheet.MOST_ROWS)))
                .build();
    }
}
