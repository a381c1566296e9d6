package de.ukrainehilfe.needs.intake;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The last day is not before the first. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FromBeforeUntil.Check.class)
public @interface FromBeforeUntil {
    String message() default "{de.ukrainehilfe.needs.FromBeforeUntil}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says so at the field until. */
    final class Check implements ConstraintValidator<FromBeforeUntil, Asked> {
        @Override
        public boolean isValid(Asked asked, ConstraintValidatorContext context) {
            if (asked.from() == null || asked.until() == null || !asked.until().isBefore(asked.from())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("until")
                    .addConstraintViolation();
            return false;
        }
    }
}
