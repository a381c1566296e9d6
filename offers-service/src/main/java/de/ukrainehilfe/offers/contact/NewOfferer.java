package de.ukrainehilfe.offers.contact;

import de.ukrainehilfe.defaults.validation.MailAddress;
import de.ukrainehilfe.defaults.validation.PersonName;
import de.ukrainehilfe.defaults.validation.PhoneNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Whom to ask about an offer.
 *
 * @param phone null where mail is enough
 * @param locale in which to write; null for the language of the form
 */
public record NewOfferer(
        @NotNull OffererType type,
        @NotNull @PersonName String name,
        @NotNull @MailAddress String email,
        @PhoneNumber String phone,
        @Pattern(regexp = "de|en|uk|ru|ar", message = "{de.ukrainehilfe.offers.unknownLocale}") String locale) {
    /** Nothing of a person gets into a log by way of a message. */
    @Override
    public String toString() {
        return "NewOfferer[" + type + "]";
    }
}
