package de.ukrainehilfe.matching.agreement;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import de.ukrainehilfe.matching.match.Matches;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The agreement as a PDF, for each of the two by the link to their answer. */
@Path("/matches/l/{token}/agreement.pdf")
@Produces("application/pdf")
@PermitAll
public class OwnAgreement {
    private final Agreements agreements;
    private final Matches matches;
    private final Links links;

    OwnAgreement(Agreements agreements, Matches matches, Links links) {
        this.agreements = agreements;
        this.matches = matches;
        this.links = links;
    }

    @GET
    @Transactional
    public Response read(@PathParam("token") String token) {
        UUID id = links.open(token, LinkPurpose.ANSWER_MATCH).id();
        return agreements.paper(matches.find(id).orElseThrow(Refusal::notFound));
    }
}
