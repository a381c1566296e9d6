package de.ukrainehilfe.notification.contact;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Knows those who offer. */
@RegisterRestClient(configKey = "offers")
@OidcClientFilter
interface OffersService extends ContactOwner {}
