package de.ukrainehilfe.matching.plan;

import java.time.Duration;

/**
 * Where a running plan stands.
 *
 * @param percent of the work, 0 to 100
 * @param objective points of the best plan so far
 * @param bound the lowest proven so far; {@link Long#MAX_VALUE} before the first
 */
public record Progress(int percent, long objective, long bound, Duration elapsed) {}
