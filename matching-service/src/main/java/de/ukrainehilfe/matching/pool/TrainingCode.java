package de.ukrainehilfe.matching.pool;

/** The trainings a helper may have done. */
public enum TrainingCode {
    MENTORING_TRAINING,
    INTERPRETER_TRAINING,
    CHILD_PROTECTION;

    /** The one that opens needs of the kind which ask for it; null where there is none. */
    public static TrainingCode opening(Kind kind) {
        return switch (kind) {
            case MENTORING -> MENTORING_TRAINING;
            case INTERPRETING -> INTERPRETER_TRAINING;
            case ACCOMPANIMENT -> CHILD_PROTECTION;
            default -> null;
        };
    }
}
