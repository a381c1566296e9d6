package de.ukrainehilfe.offers.message;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.message.OwnMessagePages;
import de.ukrainehilfe.offers.offer.OwnLinks;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** The offerer's side of it. */
@Path("/offers/l/{token}/message")
public class OffererMessages extends OwnMessagePages {
    @Inject
    OwnLinks links;

    @Override
    protected UUID record(String token) {
        return links.open(token, LinkPurpose.MANAGE_OFFER).id();
    }

    @Override
    protected String home(String token) {
        return "/offers/l/" + token;
    }
}
