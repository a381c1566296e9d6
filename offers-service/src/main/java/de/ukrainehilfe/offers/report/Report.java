package de.ukrainehilfe.offers.report;

import de.ukrainehilfe.defaults.validation.MailAddress;
import de.ukrainehilfe.defaults.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What somebody has to say.
 *
 * @param reference of an offer, a need or a match; null where there is none
 * @param email null for those who do not want an answer
 */
record Report(
        @NotNull(message = "{de.ukrainehilfe.offers.pleaseChoose}") Category category,
        @NotNull(message = "{de.ukrainehilfe.offers.pleaseFillIn}") @PlainText String text,
        @Pattern(regexp = "[ABV]-[0-9A-Z]{4}-[0-9A-Z]{2}", message = "{de.ukrainehilfe.offers.noReference}")
                String reference,
        @MailAddress String email) {
    @Override
    public String toString() {
        return "Report"; // a log line must not repeat it
    }
}
