package de.ukrainehilfe.notification.contact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How to reach a person; lives in memory while one mail is written.
 *
 * @param email null where the person has none
 * @param phone null where the person gave none
 * @param locale the language to write in
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Contact(String name, String email, String phone, String locale) {

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "Contact";
    }
}
