package de.ukrainehilfe.needs.need;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The person who needs help, and how to reach them; kept apart so that it can go while the need stays. */
@Entity
public class Requester extends PanacheEntityBase {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String name;
    private String email;
    private String phone;
    private String locale;
    private String mail;

    protected Requester() {}

    public Requester(String name, String email, String phone, String locale, String mail) {
        this.mail = mail;
        this.name = name;
        this.email = email;
        this.phone = phone;
        this.locale = locale;
    }

    public String name() {
        return name;
    }

    /** Null where the association answers for its client. */
    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    /** The number of the mail to the desk by which they came; null where they came otherwise. */
    public String mail() {
        return mail;
    }

    public String locale() {
        return locale;
    }
}
