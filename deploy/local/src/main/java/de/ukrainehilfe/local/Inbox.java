package de.ukrainehilfe.local;

import de.ukrainehilfe.local.LoopbackServer.Answer;
import de.ukrainehilfe.local.LoopbackServer.Request;
import java.util.Optional;

/** The addresses of the inbox: pages to read the mails, and Mailpit's API under {@code /api/v1}. */
final class Inbox implements LoopbackServer.Handler {

    private final MailStore store;
    private final InboxApi api;
    private final InboxPages pages = new InboxPages();

    Inbox(MailStore store) {
        this.store = store;
        this.api = new InboxApi(store);
    }

    @Override
    public Answer answer(Request request) {
        String[] path = request.path().substring(1).split("/");
        if (request.path().startsWith("/api/v1/")) {
            return api(request, path);
        }
        if (path.length == 2 && path[0].equals("view")) {
            return page(path[1]);
        }
        if (request.path().equals("/")) {
            int start = number(request, "start", 0);
            return pages.list(store.page(mail -> true, start, InboxPages.PER_PAGE), store, start);
        }
        return nothing();
    }

    private Answer api(Request request, String[] path) {
        return switch (path.length) {
            case 3 -> collection(request, path[2]);
            case 4 -> path[2].equals("message") ? message(path[3], "") : nothing();
            case 5 -> path[2].equals("message") ? message(path[3], path[4]) : nothing();
            default -> nothing();
        };
    }

    private Answer collection(Request request, String name) {
        if (name.equals("messages") && request.method().equals("DELETE")) {
            store.clear();
            return Answer.text(200, "ok");
        }
        String query = request.query().getOrDefault("query", "");
        return switch (name) {
            case "messages" -> api.messages("", number(request, "start", 0), number(request, "limit", 50));
            case "search" -> api.messages(query, number(request, "start", 0), number(request, "limit", 50));
            default -> nothing();
        };
    }

    private Answer message(String id, String aspect) {
        Optional<ReceivedMail> found = store.find(id);
        if (found.isEmpty()) {
            return nothing();
        }
        return switch (aspect) {
            case "" -> api.message(found.get());
            case "headers" -> api.headers(found.get());
            case "raw" -> Answer.text(200, found.get().raw());
            default -> nothing();
        };
    }

    private Answer page(String name) {
        boolean body = name.endsWith(".html");
        Optional<ReceivedMail> found = store.find(body ? name.substring(0, name.length() - 5) : name);
        if (found.isEmpty()) {
            return nothing();
        }
        store.markRead(found.get().id());
        return body ? pages.body(found.get()) : pages.mail(found.get());
    }

    private static int number(Request request, String field, int otherwise) {
        String value = request.query().getOrDefault(field, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    private static Answer nothing() {
        return Answer.text(404, "Not found\n");
    }
}
