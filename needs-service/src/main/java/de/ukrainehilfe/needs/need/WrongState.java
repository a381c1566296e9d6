package de.ukrainehilfe.needs.need;

import de.ukrainehilfe.defaults.http.Refusal;
import jakarta.ws.rs.core.Response;

/** The need is closed or handed over; nothing can be done with it any more. */
public class WrongState extends Refusal {
    private static final long serialVersionUID = 1L;

    WrongState() {
        super(Response.Status.CONFLICT, "wrong-state", null);
    }
}
