package de.ukrainehilfe.needs.need;

import jakarta.validation.ConstraintValidatorContext;

/** Puts what a constraint on several fields has to say beside one of them. */
final class FieldOf {
    private FieldOf() {}

    static void name(String field, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(field)
                .addConstraintViolation();
    }
}
