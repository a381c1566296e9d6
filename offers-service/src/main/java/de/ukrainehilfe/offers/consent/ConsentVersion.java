package de.ukrainehilfe.offers.consent;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A version of the consent text that can be agreed to today. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsentVersion.Check.class)
public @interface ConsentVersion {
    String message() default "{de.ukrainehilfe.offers.consentVersion}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is left to {@code @NotNull}. */
    final class Check implements ConstraintValidator<ConsentVersion, String> {
        @Override
        public boolean isValid(String version, ConstraintValidatorContext context) {
            return version == null || version.equals(ConsentText.CURRENT);
        }
    }
}
