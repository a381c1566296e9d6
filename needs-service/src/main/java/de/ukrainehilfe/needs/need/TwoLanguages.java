package de.ukrainehilfe.needs.need;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Nobody needs an interpreter from a language into itself. */
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TwoLanguages.Check.class)
public @interface TwoLanguages {
    String message() default "{de.ukrainehilfe.needs.TwoLanguages}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says so at the field to. */
    final class Check implements ConstraintValidator<TwoLanguages, Interpreting> {
        @Override
        public boolean isValid(Interpreting interpreting, ConstraintValidatorContext context) {
            if (interpreting.from() == null || !interpreting.from().equals(interpreting.to())) {
                return true;
            }
            FieldOf.name("to", context);
            return false;
        }
    }
}
