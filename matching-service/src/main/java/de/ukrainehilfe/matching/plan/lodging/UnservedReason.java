package de.ukrainehilfe.matching.plan.lodging;

/** Why a household has no home in the plan: the first of these criteria that leaves no home at all, whoever has it. */
public enum UnservedReason {
    /** No home admits this kind of household (women only, or anybody). */
    NO_HOME_FOR_WOMEN,
    NO_HOME_BARRIER_FREE,
    NO_HOME_WITH_PETS,
    NO_HOME_WITH_CHILDREN,
    NO_HOME_LARGE_ENOUGH,
    NO_HOME_AT_THAT_TIME,
    /** All that are left were rejected for this household before. */
    REJECTED,
    /** There are homes, but others gain more by them. */
    TAKEN
}
