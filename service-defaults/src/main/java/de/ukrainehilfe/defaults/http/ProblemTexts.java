package de.ukrainehilfe.defaults.http;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every service says when it refuses. */
@MessageBundle("problem")
public interface ProblemTexts {
    @Message
    String badRequest();

    @Message
    String unauthorized();

    @Message
    String forbidden();

    @Message
    String notFound();

    @Message
    String methodNotAllowed();

    @Message
    String conflict();

    @Message
    String gone();

    @Message
    String preconditionFailed();

    @Message
    String tooLarge();

    @Message
    String unsupportedType();

    @Message
    String unprocessable();

    @Message
    String preconditionRequired();

    @Message
    String tooManyRequests();

    @Message
    String unavailable();

    @Message
    String internal();

    @Message
    String unknownField();

    @Message
    String notReadable();

    @Message
    String notJson();

    @Message
    String keyReused();

    @Message
    String linkInvalid();

    @Message
    String linkExpired();

    /** The title for an HTTP status; the general "cannot be processed" where it has none of its own. */
    default String title(int status) {
        return switch (status) {
            case 401 -> unauthorized();
            case 403 -> forbidden();
            case 404 -> notFound();
            case 405 -> methodNotAllowed();
            case 409 -> conflict();
            case 410 -> gone();
            case 412 -> preconditionFailed();
            case 413 -> tooLarge();
            case 415, 406 -> unsupportedType();
            case 422 -> unprocessable();
            case 428 -> preconditionRequired();
            case 429 -> tooManyRequests();
            case 502, 503, 504 -> unavailable();
            default -> status >= 500 ? internal() : badRequest();
        };
    }
}
