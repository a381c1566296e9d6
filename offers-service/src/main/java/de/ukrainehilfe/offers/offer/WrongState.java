package de.ukrainehilfe.offers.offer;

/** The offer stands where this cannot be done to it. */
public final class WrongState extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final OfferStatus status;

    WrongState(OfferStatus status) {
        super("not possible while " + status);
        this.status = status;
    }

    public OfferStatus status() {
        return status;
    }
}
