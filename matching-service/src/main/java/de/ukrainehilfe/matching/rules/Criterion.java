package de.ukrainehilfe.matching.rules;

/** The score rules as people name them when they say why a proposal was not good. */
public enum Criterion {
    DISTANCE(true),
    FIT(true),
    /** Who has waited longer comes first: a promise, not a guess. */
    WAITING(false),
    /** Who can wait least comes first: a promise too. */
    VULNERABILITY(false),
    SLACK(true),
    LANGUAGE(true),
    DISTRICT(true),
    /** What the council has decided about its districts. */
    BALANCE(false),
    WORKLOAD(true),
    /** Takes points instead of giving some. */
    SILENCE(true);

    private final boolean learnable;

    Criterion(boolean learnable) {
        this.learnable = learnable;
    }

    /** Whether decisions may change how much it counts. */
    public boolean isLearnable() {
        return learnable;
    }

    /** Whether it gives points; only then a change of it must be paid for by the others. */
    public boolean givesPoints() {
        return this != SILENCE;
    }

    /** The rule's name in the configuration. */
    public String rule() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
