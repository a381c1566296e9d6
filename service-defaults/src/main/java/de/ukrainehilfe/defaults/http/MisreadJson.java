package de.ukrainehilfe.defaults.http;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes JSON of the wrong shape out of the framework's own hands, which answer without a body; {@link Problems} says the rest. */
@Provider
@Priority(1)
public class MisreadJson extends ExceptionMapperBase<MismatchedInputException>
        implements ExceptionMapper<MismatchedInputException> {
    @Override
    protected HttpProblem toProblem(MismatchedInputException misfit) {
        return HttpProblem.valueOf(Status.BAD_REQUEST);
    }
}
