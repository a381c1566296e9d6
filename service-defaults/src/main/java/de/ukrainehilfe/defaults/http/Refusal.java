package de.ukrainehilfe.defaults.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;

/** A request that is understood and not done, with a reason for the caller in the caller's language (RFC 9457). */
public class Refusal extends HttpProblem {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422; // RFC 9110; not among the constants of Jakarta REST 3.1
    static final String ERRORS = "errors";

    /**
     * @param code a word programs can rely on, such as {@code wrong-state}
     * @param text a sentence for people
     */
    public Refusal(Status status, String code, String text) {
        super(HttpProblem.builder().withStatus(status).withDetail(text).with("code", code));
    }

    private Refusal(List<FieldError> errors) {
        super(HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .with("code", "invalid")
                .with(ERRORS, errors));
    }

    /** 422: readable, and yet it cannot be. */
    public static Refusal unprocessable(String code, String text) {
        return new Refusal(
                HttpProblem.builder().withStatus(UNPROCESSABLE).withDetail(text).with("code", code));
    }

    private Refusal(HttpProblem.Builder problem) {
        super(problem);
    }

    /** 400: one field cannot be taken as it is. */
    public static Refusal field(String field, String message) {
        return new Refusal(List.of(new FieldError(field, message)));
    }

    /** 400: several fields cannot be taken as they are. */
    public static Refusal fields(Map<String, String> messages) {
        return new Refusal(messages.entrySet().stream()
                .map(entry -> new FieldError(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** 404: there is no such record, or none the caller may know of. */
    public static Refusal notFound() {
        return new Refusal(Status.NOT_FOUND, "not-found", null);
    }

    /** The fields this refusal names, in order; empty where it is about the whole request. */
    @SuppressWarnings("unchecked")
    public List<FieldError> errors() {
        return (List<FieldError>) getParameters().getOrDefault(ERRORS, List.of());
    }

    /** One field and what is wrong with it; nested fields are joined by dots. */
    public record FieldError(String field, String message) {}
}
