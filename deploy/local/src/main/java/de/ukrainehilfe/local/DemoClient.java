package de.ukrainehilfe.local;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who can get a token: the demo people, by one click or by client credentials, and one service. */
enum DemoClient {
    COORDINATOR("coordinator", "Koordination, Stadt Düsseldorf", "entscheidet über Vermittlungen", "coordinator", ""),
    CARITAS("caritas", "Caritas", "Verband mit eigenen Angeboten und Bedarfen", "association", "caritas"),
    DIAKONIE("diakonie", "Diakonie", "Verband mit eigenen Angeboten und Bedarfen", "association", "diakonie"),
    AUDITOR("auditor", "Revision", "liest das Zugriffsprotokoll, sonst nichts", "auditor", ""),
    ADMIN("admin", "Administration", "betreibt das System, sieht keine Fälle", "admin", ""),
    NOTIFICATION_SERVICE("notification-service", "", "", "contacts", "");

    final String id;
    final String label;
    final String caption;
    final String role;
    /** Empty for all but associations. */
    final String association;

    DemoClient(String id, String label, String caption, String role, String association) {
        this.id = id;
        this.label = label;
        this.caption = caption;
        this.role = role;
        this.association = association;
    }

    static List<DemoClient> people() {
        return Arrays.stream(values()).filter(DemoClient::isPerson).toList();
    }

    static Optional<DemoClient> of(String id) {
        return Arrays.stream(values()).filter(client -> client.id.equals(id)).findFirst();
    }

    boolean isPerson() {
        return this != NOTIFICATION_SERVICE;
    }
}
