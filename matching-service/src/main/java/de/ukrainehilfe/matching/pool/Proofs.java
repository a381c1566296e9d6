package de.ukrainehilfe.matching.pool;

import java.time.LocalDate;
import java.util.Map;

/**
 * What an offer's owner has shown to those who look after it.
 *
 * @param vettedUntil until when nothing is known to speak against work with minors; null where no check says so
 * @param trainings each with its last day
 */
public record Proofs(LocalDate vettedUntil, Map<TrainingCode, LocalDate> trainings) {
    public static final Proofs NONE = new Proofs(null, Map.of());

    public Proofs {
        trainings = Map.copyOf(trainings);
    }

    public boolean isVettedOn(LocalDate day) {
        return vettedUntil != null && !vettedUntil.isBefore(day);
    }

    public boolean isTrainedOn(TrainingCode code, LocalDate day) {
        LocalDate until = trainings.get(code);
        return until != null && !until.isBefore(day);
    }
}
