package de.ukrainehilfe.defaults.message;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Forms;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reading what people write, and answering: what the pages of a service for it do. */
@ApplicationScoped
public class DeskMessages {
    private final Messages messages;
    private final Forms forms;

    DeskMessages(Messages messages, Forms forms) {
        this.messages = messages;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance messagesUnread(List<Message> unread, String home, String list);
    }

    /**
     * @param home where the pages of records are, such as {@code /needs}
     * @param list where their list is
     */
    public TemplateInstance unread(String home, String list) {
        return Templates.messagesUnread(messages.unseen(), home, list);
    }

    /** @param page of the record, which is shown then */
    public Response answer(UUID id, String typed, String page) {
        messages.check(id);
        Text text = Text.of(typed);
        Map<String, String> errors = forms.check(text);
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
        if (!messages.possible(id)) {
            throw Refusal.notFound();
        }
        messages.answer(id, text.text());
        return back(page);
    }

    /** Looking changes nothing: whoever has dealt with them says so. */
    public Response seen(UUID id, String page) {
        messages.check(id);
        messages.seen(id);
        return back(page);
    }

    private static Response back(String page) {
        return Response.seeOther(URI.create(page)).build();
    }
}
