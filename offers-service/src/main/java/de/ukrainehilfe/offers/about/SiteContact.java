package de.ukrainehilfe.offers.about;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How to reach the people behind the site; in templates {@code inject:siteContact}. */
@Named("siteContact")
@ApplicationScoped
public class SiteContact {
    @ConfigProperty(name = "site.contact.organisation")
    String organisation;

    @ConfigProperty(name = "site.contact.address")
    String address;

    @ConfigProperty(name = "site.contact.phone")
    String phone;

    @ConfigProperty(name = "site.contact.mail")
    String mail;

    public String getOrganisation() {
        return organisation;
    }

    public String getAddress() {
        return address;
    }

    public String getPhone() {
        return phone;
    }

    /** The number as a telephone dials it. */
    public String getDial() {
        return phone.replaceAll("[^+0-9]", "");
    }

    public String getMail() {
        return mail;
    }
}
