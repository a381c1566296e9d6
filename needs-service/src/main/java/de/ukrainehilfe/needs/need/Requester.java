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

    protected Requester() {}

    public Requester(String name, String email, String phone, String locale) {
        become(name, email, phone, locale);
    }

    void become(String name, String email, String phone, String locale) {
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

    public String locale() {
        return locale;
    }
}
