package de.ukrainehilfe.defaults.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** A name of a person or an organisation in any script: 1 to 100 letters, digits, spaces and a few signs, at least one letter. */
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.METHOD,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PersonName.Check.class)
public @interface PersonName {
    String message() default "{de.ukrainehilfe.PersonName}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is left to {@code @NotNull}. */
    final class Check implements ConstraintValidator<PersonName, String> {
        private static final Pattern SHAPE =
                Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{Nd} .,'’ʼ`´\\-–&()/+]{1,100}");

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || SHAPE.matcher(value).matches();
        }
    }
}
