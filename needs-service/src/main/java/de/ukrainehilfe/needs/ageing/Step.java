package de.ukrainehilfe.needs.ageing;

/** What has to happen next to a need. */
public enum Step {
    INFORM_YOUTH_OFFICE,
    ANSWER_CLAIM,
    AWAIT_TAKER,
    FIND_HELP,
    AWAIT_ANSWERS,
    ASK_WHETHER_IT_HELPS,
    NOTHING
}
