package de.ukrainehilfe.needs.contacts;

import de.ukrainehilfe.needs.need.Requester;

/** How to reach a person; never printed, so that no log line can repeat it. */
record Contact(String name, String email, String phone, String locale) {
    static Contact of(Requester requester) {
        return new Contact(requester.name(), requester.email(), requester.phone(), requester.locale());
    }

    @Override
    public String toString() {
        return "Contact";
    }
}
