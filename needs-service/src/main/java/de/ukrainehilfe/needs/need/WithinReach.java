package de.ukrainehilfe.needs.need;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** A day that is no slip of the pen: at most {@code daysBack} days ago and five years ahead. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {WithinReach.OfDay.class, WithinReach.OfInstant.class})
public @interface WithinReach {
    String message() default "{de.ukrainehilfe.needs.WithinReach}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    int daysBack() default 0;

    /** Null is left to {@code @NotNull}. One for each place, for each has its own limit. */
    @Dependent
    final class OfDay implements ConstraintValidator<WithinReach, LocalDate> {
        private static final int YEARS_AHEAD = 5;

        @Inject
        Clock clock;

        private int daysBack;

        @Override
        public void initialize(WithinReach constraint) {
            daysBack = constraint.daysBack();
        }

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            LocalDate today = LocalDate.now(clock);
            return day == null
                    || !day.isBefore(today.minusDays(daysBack)) && !day.isAfter(today.plusYears(YEARS_AHEAD));
        }
    }

    /** The same for the day of an instant. */
    @Dependent
    final class OfInstant implements ConstraintValidator<WithinReach, Instant> {
        @Inject
        OfDay days;

        @Inject
        Clock clock;

        @Override
        public void initialize(WithinReach constraint) {
            days.initialize(constraint);
        }

        @Override
        public boolean isValid(Instant instant, ConstraintValidatorContext context) {
            try {
                return instant == null || days.isValid(LocalDate.ofInstant(instant, clock.getZone()), context);
            } catch (DateTimeException beyondTheCalendar) {
                return false;
            }
        }
    }
}
