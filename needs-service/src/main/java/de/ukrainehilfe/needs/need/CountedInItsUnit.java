package de.ukrainehilfe.needs.need;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Each item has one unit, so that offers and needs of it can be compared. */
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CountedInItsUnit.Check.class)
public @interface CountedInItsUnit {
    String message() default "{de.ukrainehilfe.needs.CountedInItsUnit}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says so at the field unit. */
    final class Check implements ConstraintValidator<CountedInItsUnit, Goods> {
        @Override
        public boolean isValid(Goods goods, ConstraintValidatorContext context) {
            if (goods.item() == null || goods.unit() == null || goods.item().unit() == goods.unit()) {
                return true;
            }
            FieldOf.name("unit", context);
            return false;
        }
    }
}
