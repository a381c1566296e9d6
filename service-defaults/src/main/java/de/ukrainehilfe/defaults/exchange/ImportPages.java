package de.ukrainehilfe.defaults.exchange;

import de.ukrainehilfe.defaults.pages.PagePath;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/**
 * A table comes in: first every row is shown with what is wrong in it, then the good ones are recorded. The service's
 * subclass gives it a path and knows its own columns.
 *
 * @param <R> what a row is read as
 */
@RolesAllowed({Roles.COORDINATOR, Roles.ASSOCIATION})
@Produces(MediaType.TEXT_HTML)
public abstract class ImportPages<R extends TableImports.ReadRow> {
    private static final int UNPROCESSABLE = 422;

    @Inject
    Texts texts;

    /**
     * Which tables these are, in the reader's words.
     *
     * @param list path of the list that shows the records
     * @param file name of the example
     * @param agreed what the sender of a table has to say first; null where that is nothing
     */
    public record Subject(String title, String list, String file, String agreed) {}

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

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance importUpload(Subject subject, String path, String error);

        static native TemplateInstance importPreview(Subject subject, String path, Preview preview);
    }

    protected abstract Subject subject();

    protected abstract TableImports<R> imports();

    /** A table that is taken as it stands, with all columns. */
    protected abstract String example();

    /** @param row one without errors */
    protected abstract String what(R row);

    protected abstract String place(String postcode);

    @GET
    public TemplateInstance open() {
        return Templates.importUpload(subject(), path(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("file") FileUpload file, @RestForm("agreed") String agreed) {
        ExchangeTexts says = texts.of(ExchangeTexts.class);
        if (subject().agreed() != null && agreed == null) {
            return refused(says.agreedMissing());
        }
        if (file == null) {
            return refused(says.unreadable(Sheet.MOST_ROWS));
        }
        boolean xlsx = file.fileName().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            UUID id = imports().keep(Sheet.read(content, xlsx));
            return Response.seeOther(address(id)).build();
        } catch (IOException | Sheet.Unreadable broken) {
            return refused(says.unreadable(Sheet.MOST_ROWS));
        }
    }

    @GET
    @Path("/example")
    @Produces(Cells.CSV)
    public Response showExample() {
        return Cells.file(example(), subject().file());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance preview(@PathParam("id") UUID id) {
        List<Row> rows = imports().lines(id).stream().map(this::row).toList();
        return Templates.importPreview(subject(), path(), new Preview(id, rows));
    }

    /** Some rows at a time, so that one sees how far it is; the page's script goes on by itself. */
    @POST
    @Path("/{id}/next")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response next(@PathParam("id") UUID id) {
        imports().recordSome(id);
        return Response.seeOther(address(id + "?running")).build();
    }

    private Row row(TableImports.Line line) {
        if (line.reference() != null) {
            return new Row(line.number(), "", "", List.of(), line.reference());
        }
        R read = imports().read(line.typed());
        List<String> errors = read.errors().entrySet().stream()
                .map(error -> error.getKey() + ": " + error.getValue())
                .toList();
        String what = read.isWrong() ? line.typed().getOrDefault("kind", "") : what(read);
        return new Row(line.number(), what, place(line.typed().getOrDefault("postcode", "")), errors, null);
    }

    private URI address(Object page) {
        return URI.create(path() + "/" + page);
    }

    private String path() {
        return PagePath.of(getClass());
    }

    private Response refused(String why) {
        return Response.status(UNPROCESSABLE)
                .entity(Templates.importUpload(subject(), path(), why))
                .build();
    }
}
