package de.ukrainehilfe.notification.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a call was not acknowledged. */
public enum Problem {
    /** The endpoint answered, but not 2xx. */
    REFUSED,
    /** A redirect; none is followed. */
    REDIRECTED,
    /** The name leads nowhere. */
    NOT_RESOLVED,
    /** The name leads into a private network, or the address is not HTTPS. */
    FORBIDDEN_TARGET,
    /** Nobody answers at the address. */
    NOT_REACHABLE,
    /** The certificate is not valid, or there is no TLS. */
    TLS,
    /** The connection broke. */
    CONNECTION_LOST,
    TIMEOUT,
    /** The endpoint is not called any more. */
    DISABLED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
