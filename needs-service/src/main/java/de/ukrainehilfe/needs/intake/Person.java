package de.ukrainehilfe.needs.intake;

import de.ukrainehilfe.defaults.validation.MailAddress;
import de.ukrainehilfe.defaults.validation.PersonName;
import de.ukrainehilfe.defaults.validation.PhoneNumber;
import de.ukrainehilfe.needs.need.Requester;
import jakarta.validation.constraints.NotNull;

/** Who needs help, as the request says it; never printed, so that no log line can repeat it. */
public record Person(
        @NotNull @PersonName String name,
        @MailAddress String email,
        @PhoneNumber String phone,
        @NotNull @SiteLanguage String locale) {
    public boolean isReachable() {
        return email != null || phone != null;
    }

    Requester requester(String mail) {
        return new Requester(name.strip(), email, phone, locale, mail);
    }

    @Override
    public String toString() {
        return "Person";
    }
}
