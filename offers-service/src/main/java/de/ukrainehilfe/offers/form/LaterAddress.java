package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.defaults.validation.MailAddress;
import jakarta.validation.constraints.NotNull;

/** Where the link to go on later is sent. */
record LaterAddress(@NotNull(message = "{de.ukrainehilfe.offers.pleaseFillIn}") @MailAddress String later) {}
