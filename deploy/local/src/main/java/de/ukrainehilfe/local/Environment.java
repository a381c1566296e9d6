package de.ukrainehilfe.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a service is told about the world it runs in; docker-compose.yml sets the same names. */
record Environment(
        LocalPostgres postgres,
        LocalKafka kafka,
        LocalMail mail,
        LocalIdentity identity,
        Secrets secrets,
        Map<NamedPort, Integer> ports) {
    private static final String ASSOCIATIONS = "caritas,diakonie";

    Map<String, String> of(NamedPort service, String database) {
        LocalPostgres.Database own = postgres.database(database);
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(ports.get(service)));
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", own.jdbcUrl());
        variables.put("QUARKUS_DATASOURCE_USERNAME", own.user());
        variables.put("QUARKUS_DATASOURCE_PASSWORD", own.password());
        variables.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        variables.put("OIDC_ISSUER", identity.issuer());
        variables.put("OIDC_SECRET", identity.webSecret());
        variables.put("SESSION_SECRET", secrets.get("session"));
        variables.put("LINK_SECRET", secrets.get("links"));
        variables.put("SITE_URL", url(NamedPort.SITE));
        variables.put("EXIT_ON_STDIN_EOF", "true");
        // a city's own mail server is told to the services where they run; the launcher has one with mailboxes
        if (service == NamedPort.OFFERS) {
            variables.putAll(mail.mailboxes().forReading(LocalMailboxes.DESK));
        }
        if (service == NamedPort.NEEDS) {
            variables.put("ASSOCIATIONS", ASSOCIATIONS);
        }
        if (service == NamedPort.NOTIFICATION) {
            variables.putAll(mail.mailboxes().forReading(LocalMailboxes.RETURNS));
            variables.putAll(forSendingMail());
        }
        preferOwnLogin(variables);
        return variables;
    }

    private Map<String, String> forSendingMail() {
        return Map.ofEntries(
                Map.entry("QUARKUS_MAILER_HOST", mail.host()),
                Map.entry("QUARKUS_MAILER_PORT", Integer.toString(mail.port())),
                Map.entry("MAIL_FROM", "Ukraine-Hilfe Demo <hilfe@example.org>"),
                // who approves as the demo's coordinator gets what is not safe
                Map.entry("DESK_PEOPLE", "coordinator=koordination@example.org"),
                passedOn("DKIM_KEY_FILE"),
                passedOn("DKIM_SELECTOR"),
                Map.entry("OFFERS_URL", url(NamedPort.OFFERS)),
                Map.entry("NEEDS_URL", url(NamedPort.NEEDS)),
                Map.entry("CONTACTS_CLIENT_SECRET", identity.contactsSecret()),
                Map.entry("ASSOCIATION_TOPICS", ASSOCIATIONS),
                // a receiver to try things out with runs on this machine
                Map.entry("WEBHOOK_PRIVATE_TARGETS", "localhost"));
    }

    private static Map.Entry<String, String> passedOn(String variable) {
        return Map.entry(variable, System.getenv().getOrDefault(variable, ""));
    }

    /** Whoever names a login in the launcher's environment gets that instead of the demo's. */
    private static void preferOwnLogin(Map<String, String> variables) {
        Stream.of("OIDC_ISSUER", "OIDC_SECRET", "CONTACTS_CLIENT_SECRET")
                .filter(name -> variables.containsKey(name) && System.getenv(name) != null)
                .forEach(name -> variables.put(name, System.getenv(name)));
    }

    String url(NamedPort port) {
        return "http://localhost:" + ports.get(port);
    }
}
