package de.ukrainehilfe.defaults.http;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** As {@link MisreadJson}, for a value of the wrong form: the framework would log the value, and it may be a person's. */
@Provider
@Priority(1)
public class MisreadValue extends ExceptionMapperBase<InvalidFormatException>
        implements ExceptionMapper<InvalidFormatException> {
    @Override
    protected HttpProblem toProblem(InvalidFormatException misfit) {
        return HttpProblem.valueOf(Status.BAD_REQUEST);
    }
}
