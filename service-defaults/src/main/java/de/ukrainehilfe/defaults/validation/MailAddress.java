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

/** An e-mail address as people have them: with a dotted domain, at most 254 characters (RFC 5321, erratum 1690). */
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.METHOD,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MailAddress.Check.class)
public @interface MailAddress {
    String message() default "{de.ukrainehilfe.MailAddress}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is left to {@code @NotNull}. */
    final class Check implements ConstraintValidator<MailAddress, String> {
        private static final int LONGEST = 254;
        private static final Pattern SHAPE = Pattern.compile(
                "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
                        + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}(?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])");

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null
                    || value.length() <= LONGEST
                            && !value.startsWith(".")
                            && !value.contains("..")
                            && !value.contains(".@")
                            && SHAPE.matcher(value).matches();
        }
    }
}
