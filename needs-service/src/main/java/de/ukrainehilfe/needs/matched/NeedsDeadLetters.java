package de.ukrainehilfe.needs.matched;

import de.ukrainehilfe.defaults.events.DeadLetterPage;
import jakarta.ws.rs.Path;

/** Match events this service could not take. */
@Path("/needs/dead-letters")
public class NeedsDeadLetters extends DeadLetterPage {}
