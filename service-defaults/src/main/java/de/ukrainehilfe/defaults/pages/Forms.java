package de.ukrainehilfe.defaults.pages;

import de.ukrainehilfe.defaults.http.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.TreeMap;

/** Checks what a form brought with the same constraints as the API, and says what is wrong beside each field. */
@ApplicationScoped
public class Forms {
    private final Validator validator;

    Forms(Validator validator) {
        this.validator = validator;
    }

    /** Field path ({@code offerer.email}) to message in the caller's language; empty where all is well. */
    public Map<String, String> check(Object form) {
        Map<String, String> errors = new TreeMap<>();
        for (ConstraintViolation<Object> broken : validator.validate(form)) {
            errors.putIfAbsent(broken.getPropertyPath().toString(), broken.getMessage());
        }
        return errors;
    }

    /** The fields a refusal names, for the page that shows the form again. */
    public static Map<String, String> errors(Refusal refusal) {
        Map<String, String> errors = new TreeMap<>();
        refusal.errors().forEach(error -> errors.putIfAbsent(error.field(), error.message()));
        return errors;
    }
}
