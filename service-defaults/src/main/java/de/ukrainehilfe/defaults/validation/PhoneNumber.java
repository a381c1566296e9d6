package de.ukrainehilfe.defaults.validation;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** A telephone number that can be dialled, read as a German one where no country is given. */
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.METHOD,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PhoneNumber.Check.class)
public @interface PhoneNumber {
    String message() default "{de.ukrainehilfe.PhoneNumber}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is left to {@code @NotNull}. */
    final class Check implements ConstraintValidator<PhoneNumber, String> {
        /** The reader below would skip over letters and signs around a number. */
        private static final Pattern SHAPE = Pattern.compile("[\\p{Nd}+() ./–-]{1,40}");

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            try {
                return SHAPE.matcher(value).matches()
                        && PhoneNumberUtil.getInstance()
                                .isPossibleNumber(PhoneNumberUtil.getInstance().parse(value, "DE"));
            } catch (NumberParseException unreadable) {
                return false;
            }
        }
    }
}
