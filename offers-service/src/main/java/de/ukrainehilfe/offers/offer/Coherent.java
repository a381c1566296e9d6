package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.time.SystemClock;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** A record whose parts must fit together; it checks itself and names the part that does not fit. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Coherent.Check.class)
public @interface Coherent {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Implemented by the record; parts may be null where another constraint objects to that. */
    interface Parts {
        void check(Objections objections);
    }

    /** Where a record says what does not fit. */
    interface Objections {
        void to(String part, String message);

        /** The city's day, by the service's clock. */
        LocalDate today();
    }

    final class Check implements ConstraintValidator<Coherent, Parts> {
        @Override
        public boolean isValid(Parts parts, ConstraintValidatorContext context) {
            Collected collected = new Collected(context);
            parts.check(collected);
            return collected.none;
        }
    }

    /** Turns objections into violations of the parts' own paths. */
    final class Collected implements Objections {
        private final ConstraintValidatorContext context;
        private boolean none = true;

        Collected(ConstraintValidatorContext context) {
            this.context = context;
            context.disableDefaultConstraintViolation();
        }

        @Override
        public void to(String part, String message) {
            none = false;
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(part)
                    .addConstraintViolation();
        }

        @Override
        public LocalDate today() {
            return LocalDate.now(context.getClockProvider().getClock().withZone(SystemClock.CITY));
        }
    }
}
