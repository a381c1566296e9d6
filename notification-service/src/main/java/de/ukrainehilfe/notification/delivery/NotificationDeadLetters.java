package de.ukrainehilfe.notification.delivery;

import de.ukrainehilfe.defaults.events.DeadLetterPage;
import jakarta.ws.rs.Path;

/** Events that no mail could be made of. */
@Path("/notifications/dead-letters")
public class NotificationDeadLetters extends DeadLetterPage {}
