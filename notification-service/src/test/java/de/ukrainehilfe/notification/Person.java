package de.ukrainehilfe.notification;

import java.util.UUID;

/** Somebody with a life of their own, and an address nobody else has. */
public record Person(String name, String email, String phone, String locale) {
    public static Person erika() {
        return new Person("Erika Mustermann", address("erika"), "+49 211 555010", "de");
    }

    public static Person olena() {
        return new Person("Олена Зразок", address("olena"), "+49 176 5550123", "uk");
    }

    public static Person samir() {
        return new Person("سمير مثال", address("samir"), null, "ar");
    }

    public Person withoutMail() {
        return new Person(name, null, phone, locale);
    }

    public Person writing(String language) {
        return new Person(name, email, phone, language);
    }

    private static String address(String who) {
        return who + "." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }
}
