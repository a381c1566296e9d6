package de.ukrainehilfe.needs.need;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An empty ride is no need. */
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SomethingToCarry.Check.class)
public @interface SomethingToCarry {
    String message() default "{de.ukrainehilfe.needs.SomethingToCarry}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says so at the field persons. */
    final class Check implements ConstraintValidator<SomethingToCarry, Transport> {
        @Override
        public boolean isValid(Transport transport, ConstraintValidatorContext context) {
            if (transport.persons() == null
                    || transport.load() == null
                    || transport.persons() + transport.load() != 0) {
                return true;
            }
            FieldOf.name("persons", context);
            return false;
        }
    }
}
