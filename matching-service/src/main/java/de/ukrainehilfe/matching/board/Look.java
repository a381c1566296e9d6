package de.ukrainehilfe.matching.board;

import java.time.Instant;

/** Somebody who has a proposal in front of them. */
record Look(String who, Instant since) {}
