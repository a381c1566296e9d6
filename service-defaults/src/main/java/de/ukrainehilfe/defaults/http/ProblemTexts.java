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
}
