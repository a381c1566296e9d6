package de.ukrainehilfe.offers.vetting;

import de.ukrainehilfe.offers.offer.Training;

/** What can be shown to us. */
public enum Proof {
    /** The extended certificate of good conduct (BZRG § 30a). */
    GOOD_CONDUCT,
    MENTORING_TRAINING,
    INTERPRETER_TRAINING,
    CHILD_PROTECTION;

    public boolean isTraining() {
        return this != GOOD_CONDUCT;
    }

    Training.Code training() {
        return Training.Code.valueOf(name());
    }
}
