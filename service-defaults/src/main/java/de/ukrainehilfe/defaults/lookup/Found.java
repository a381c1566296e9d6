package de.ukrainehilfe.defaults.lookup;

import java.util.UUID;

/**
 * A record of somebody who was found.
 *
 * @param address of the record's page
 * @param what kind and state, in the reader's words
 */
public record Found(UUID id, String address, String reference, String what, String name, String mail, String phone) {
    @Override
    public String toString() {
        return "Found[" + reference + "]";
    }
}
