package de.ukrainehilfe.offers.desk;

import de.ukrainehilfe.defaults.events.DeadLetterPage;
import jakarta.ws.rs.Path;

/** Events about matches that this service could not take. */
@Path("/offers/dead-letters")
class OffersDeadLetters extends DeadLetterPage {}
