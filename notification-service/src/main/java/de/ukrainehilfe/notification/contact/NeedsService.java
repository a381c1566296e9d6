package de.ukrainehilfe.notification.contact;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Knows those in need. */
@RegisterRestClient(configKey = "needs")
@OidcClientFilter
interface NeedsService extends ContactOwner {}
