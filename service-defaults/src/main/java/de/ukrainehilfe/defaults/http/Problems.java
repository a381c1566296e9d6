package de.ukrainehilfe.defaults.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import de.ukrainehilfe.defaults.http.Refusal.FieldError;
import de.ukrainehilfe.defaults.pages.Texts;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Gives every problem its words in the caller's language and its list of fields, and takes from it what is not the caller's business. */
@ApplicationScoped
class Problems implements ProblemPostProcessor {
    private final Texts messages;

    Problems(Texts messages) {
        this.messages = messages;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        JsonProcessingException json = cause(context.cause, JsonProcessingException.class);
        if (json != null) {
            return of(Status.BAD_REQUEST.getStatusCode(), null, "invalid", List.of(misread(json)));
        }
        ConstraintViolationException invalid = cause(context.cause, ConstraintViolationException.class);
        if (invalid != null) {
            return of(Status.BAD_REQUEST.getStatusCode(), null, "invalid", broken(invalid));
        }
        if (problem instanceof Refusal refusal) {
            return of(
                    problem.getStatusCode(),
                    problem.getDetail(),
                    (String) problem.getParameters().get("code"),
                    refusal.errors());
        }
        return of(problem.getStatusCode(), null, null, List.of());
    }

    @Override
    public int priority() {
        return 50; // after the extension's own logging at 100+, which still sees what really happened
    }

    private HttpProblem of(int status, String detail, String code, List<FieldError> errors) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withStatus(status)
                .withTitle(messages.problems().title(status));
        if (detail != null) {
            problem.withDetail(detail);
        }
        if (code != null) {
            problem.with("code", code);
        }
        if (!errors.isEmpty()) {
            problem.with(Refusal.ERRORS, errors);
        }
        return problem.build();
    }

    private FieldError misread(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."))
                    .replace(".[", "[");
            return new FieldError(
                    field,
                    failure instanceof UnrecognizedPropertyException
                            ? messages.problems().unknownField()
                            : messages.problems().notReadable());
        }
        return new FieldError("", messages.problems().notJson());
    }

    private static List<FieldError> broken(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }

    /** The path below the method's parameter: {@code submit.body.offerer.email} is {@code offerer.email} to the caller. */
    private static String field(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> switch (node.getKind()) {
                    case PROPERTY, CONTAINER_ELEMENT, BEAN -> true;
                    default -> false;
                })
                .map(node -> (node.isInIterable() && node.getIndex() != null ? "[" + node.getIndex() + "]." : "")
                        + node.getName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static <T extends Throwable> T cause(Throwable failure, Class<T> wanted) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (wanted.isInstance(cause)) {
                return wanted.cast(cause);
            }
        }
        return null;
    }
}
