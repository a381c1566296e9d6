package de.ukrainehilfe.notification.subscription;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why an endpoint is no longer called. */
public enum DisabledBecause {
    /** It answered 410. */
    GONE,
    /** It failed for days without a single success. */
    FAILING;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
