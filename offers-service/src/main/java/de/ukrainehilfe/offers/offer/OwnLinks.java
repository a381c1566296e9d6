package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.defaults.duplicates.Merges;
import de.ukrainehilfe.defaults.links.Link;
import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.defaults.links.Links;
import jakarta.enterprise.context.ApplicationScoped;

/** Mailed links to offers; the link of an offer that lives on in another opens that one. */
@ApplicationScoped
public class OwnLinks {
    private final Links links;
    private final Merges merges;

    OwnLinks(Links links, Merges merges) {
        this.links = links;
        this.merges = merges;
    }

    public Link open(String token, LinkPurpose... allowed) {
        Link link = links.open(token, allowed);
        return new Link(link.purpose(), merges.surviving(link.id()), link.side());
    }
}
