package de.ukrainehilfe.needs.need;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An ISO 639 code of a language people speak, such as {@code uk}. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SpokenLanguage.Check.class)
public @interface SpokenLanguage {
    String message() default "{de.ukrainehilfe.needs.SpokenLanguage}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is left to {@code @NotNull}. */
    final class Check implements ConstraintValidator<SpokenLanguage, String> {
        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || Languages.exists(code);
        }
    }
}
