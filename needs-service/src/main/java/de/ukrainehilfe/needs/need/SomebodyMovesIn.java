package de.ukrainehilfe.needs.need;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A place for nobody is no need. */
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SomebodyMovesIn.Check.class)
public @interface SomebodyMovesIn {
    String message() default "{de.ukrainehilfe.needs.SomebodyMovesIn}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says so at the field adults. */
    final class Check implements ConstraintValidator<SomebodyMovesIn, Lodging> {
        @Override
        public boolean isValid(Lodging lodging, ConstraintValidatorContext context) {
            if (lodging.adults() == null || lodging.children() == null || lodging.amount() != 0) {
                return true;
            }
            FieldOf.name("adults", context);
            return false;
        }
    }
}
