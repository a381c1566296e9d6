package de.ukrainehilfe.defaults.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** Two people at one record: a change names the version it was made from (RFC 9110 If-Match). */
public final class Versions {
    private Versions() {}

    public static EntityTag etag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Refuses with 428 where the header is missing, with 412 where the record has moved on. */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null) {
            throw new Refusal(Response.Status.PRECONDITION_REQUIRED, "if-match-missing", null);
        }
        if (!ifMatch.equals("*") && !ifMatch.equals("\"" + version + "\"")) {
            throw new Refusal(Response.Status.PRECONDITION_FAILED, "changed-meanwhile", null);
        }
    }
}
