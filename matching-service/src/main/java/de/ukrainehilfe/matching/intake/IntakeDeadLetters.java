package de.ukrainehilfe.matching.intake;

import de.ukrainehilfe.defaults.events.DeadLetterPage;
import jakarta.ws.rs.Path;

/** The events of offers and needs that could not be taken in. */
@Path("/matches/dead-letters")
public class IntakeDeadLetters extends DeadLetterPage {}
