package de.ukrainehilfe.offers.vetting;

/** What a look at a paper came to; no more of it is written down. */
public enum Outcome {
    /** Nothing that matters stands in it; the training was done. */
    CLEAR,
    /** An entry that rules out work with minors (SGB VIII § 72a (1)). */
    RELEVANT,
    /** The row before was a mistake: nothing is known. */
    VOID
}
