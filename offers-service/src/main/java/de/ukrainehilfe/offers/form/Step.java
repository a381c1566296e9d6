package de.ukrainehilfe.offers.form;

import java.util.Arrays;
import java.util.Optional;

/** The pages of the form, one after the other; each asks only what it says, and carries along what was said before. */
public enum Step {
    WHAT,
    WHERE,
    WHO,
    CHECK;

    /** Empty for what is no step. */
    static Optional<Step> named(String name) {
        return Arrays.stream(values()).filter(step -> step.name().equals(name)).findFirst();
    }

    Step next() {
        return this == CHECK ? CHECK : values()[ordinal() + 1];
    }

    public Step getBefore() {
        return this == WHAT ? WHAT : values()[ordinal() - 1];
    }

    /** The step on which the answer is given. */
    static Step of(String id) {
        if (id.startsWith("details.")) {
            return WHAT;
        }
        if (id.startsWith("offerer.")) {
            return WHO;
        }
        return id.startsWith("consent.") || id.equals("website") ? CHECK : WHERE;
    }
}
