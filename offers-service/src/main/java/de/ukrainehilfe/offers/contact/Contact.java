package de.ukrainehilfe.offers.contact;

/** What one needs to reach a person; without the telephone number where only a mail is to be addressed. */
public record Contact(String name, String email, String phone, String locale) {
    static Contact toWriteTo(Offerer offerer) {
        return new Contact(offerer.name, offerer.email, null, offerer.locale);
    }

    static Contact toShow(Offerer offerer) {
        return new Contact(offerer.name, offerer.email, offerer.phone, offerer.locale);
    }

    @Override
    public String toString() {
        return "Contact[" + locale + "]";
    }
}
