package de.ukrainehilfe.defaults.duplicates;

import java.util.UUID;

/**
 * One of two records that may be the same, in the reader's words.
 *
 * @param address of the record's page
 * @param name null where the person's data are gone, as mail and phone where there are none
 * @param promised whether it has a match that was agreed to or is being asked for
 */
public record Twin(
        UUID id,
        String address,
        String reference,
        String what,
        String status,
        String where,
        String when,
        String since,
        String association,
        String name,
        String mail,
        String phone,
        boolean promised) {
    @Override
    public String toString() {
        return "Twin[" + reference + "]";
    }
}
