package de.ukrainehilfe.defaults.http;

import de.ukrainehilfe.defaults.events.DeadLetterPage;
import jakarta.ws.rs.Path;

/** The dead letters of the sample service. */
@Path("/offers/dead-letters")
public class SamplePage extends DeadLetterPage {}
