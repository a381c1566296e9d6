package de.ukrainehilfe.notification.subscription;

import de.ukrainehilfe.defaults.validation.MailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an association asks for.
 *
 * @param contact where we write when the endpoint fails for days; may be null
 * @param signing null means HMAC
 */
public record NewSubscription(@NotBlank @Size(max = 500) String url, @MailAddress String contact, Signing signing) {}
