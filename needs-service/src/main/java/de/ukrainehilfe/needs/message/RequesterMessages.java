package de.ukrainehilfe.needs.message;

import de.ukrainehilfe.defaults.duplicates.Merges;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.defaults.message.OwnMessagePages;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** The requester's side of it. */
@Path("/needs/l/{token}/message")
@PermitAll
public class RequesterMessages extends OwnMessagePages {
    @Inject
    Links links;

    @Inject
    Merges merges;

    @Override
    protected UUID record(String token) {
        return merges.surviving(links.open(token, LinkPurpose.MANAGE_NEED).id());
    }

    @Override
    protected String home(String token) {
        return "/needs/l/" + token;
    }
}
