package de.ukrainehilfe.offers.offer;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The ISO 639 code of a language people speak: a known one of two letters, or one of three. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SpokenLanguage.Check.class)
public @interface SpokenLanguage {
    String message() default "{de.ukrainehilfe.offers.unknownLanguage}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is left to {@code @NotNull}. */
    final class Check implements ConstraintValidator<SpokenLanguage, String> {
        private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
        private static final Pattern THREE_LETTERS = Pattern.compile("[a-z]{3}");

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null
                    || TWO_LETTERS.contains(code)
                    || THREE_LETTERS.matcher(code).matches();
        }
    }
}
