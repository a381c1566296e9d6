package de.ukrainehilfe.defaults.http;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
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
import org.jboss.logging.Logger;

/** Gives every problem its words in the caller's language and its list of fields, and takes from it what is not the caller's business. */
@ApplicationScoped
class Problems implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int SERVER_ERROR = 500;

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
        Refusal refusal = cause(context.cause, Refusal.class);
        if (refusal != null) {
            String code = (String) refusal.getParameters().get("code");
            return of(refusal.getStatusCode(), refusal.getDetail(), code, refusal.errors());
        }
        HttpProblem plain = of(problem.getStatusCode(), null, null, List.of());
        HttpProblem.Builder withHeaders = HttpProblem.builder(plain);
        problem.getHeaders().forEach(withHeaders::withHeader); // where to log in, which methods are allowed
        return withHeaders.build();
    }

    @Override
    public int priority() {
        return 50; // after the extension's own logging at 100+, which still sees what really happened
    }

    private HttpProblem of(int status, String detail, String code, List<FieldError> errors) {
        HttpProblem.Builder problem =
                HttpProblem.builder().withStatus(status).withTitle(title(messages.problems(), status));
        if (detail != null) {
            problem.withDetail(detail);
        }
        if (code != null) {
            problem.with("code", code);
        }
        if (!errors.isEmpty()) {
            problem.with(Refusal.ERRORS, errors);
        }
        if (status < SERVER_ERROR) {
            LOG.infof("refused: %d%s", status, code == null ? "" : " " + code);
        }
        return problem.build();
    }

    /** The title for an HTTP status; the general "cannot be processed" where it has none of its own. */
    private static String title(ProblemTexts texts, int status) {
        return switch (status) {
            case 401 -> texts.unauthorized();
            case 403 -> texts.forbidden();
            case 404 -> texts.notFound();
            case 405 -> texts.methodNotAllowed();
            case 409 -> texts.conflict();
            case 410 -> texts.gone();
            case 412 -> texts.preconditionFailed();
            case 413 -> texts.tooLarge();
            case 415, 406 -> texts.unsupportedType();
            case 422 -> texts.unprocessable();
            case 428 -> texts.preconditionRequired();
            case 429 -> texts.tooManyRequests();
            case 502, 503, 504 -> texts.unavailable();
            default -> status >= 500 ? texts.internal() : texts.badRequest();
        };
    }

    private FieldError misread(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."))
                    .replace(".[", "[");
            return new FieldError(
                    field + discriminator(mapping),
                    failure instanceof UnrecognizedPropertyException
                            ? messages.problems().unknownField()
                            : messages.problems().notReadable());
        }
        return new FieldError("", messages.problems().notJson());
    }

    /** Where it is the discriminator that is missing or unknown, Jackson names only the object. */
    private static String discriminator(JsonMappingException failure) {
        JsonTypeInfo types = failure instanceof InvalidTypeIdException unknown
                ? unknown.getBaseType().getRawClass().getAnnotation(JsonTypeInfo.class)
                : null;
        return types == null ? "" : "." + types.property();
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
