package de.ukrainehilfe.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The infrastructure for the tests of one service: PostgreSQL, Kafka, mail and identity, empty and on free ports,
 * started once for all test classes that share an application (a test profile has its own). The argument {@code service} (offers, needs, matching, notification) says whose database the service
 * gets; every other argument becomes configuration as it is. Test fields of the four types are filled in.
 */
public final class LocalInfrastructure implements QuarkusTestResourceLifecycleManager {

    /** All four, started beside each other. */
    private record Parts(LocalPostgres postgres, LocalKafka kafka, LocalMail mail, LocalIdentity identity) {

        static Parts start() {
            CHATTERERS.forEach(logger -> logger.setLevel(Level.WARNING));
            var postgres = CompletableFuture.supplyAsync(LocalPostgres::startForTests);
            var kafka = CompletableFuture.supplyAsync(() -> LocalKafka.start(null, 0));
            var identity = CompletableFuture.supplyAsync(() -> LocalIdentity.start(null, 0));
            var mail = LocalMail.start(null, 0, 0);
            return new Parts(postgres.join(), kafka.join(), mail, identity.join());
        }

        void stop() {
            Stream.<AutoCloseable>of(mail, identity, kafka, postgres)
                    .map(part -> CompletableFuture.runAsync(() -> close(part)))
                    .toList()
                    .forEach(CompletableFuture::join);
        }

        private static void close(AutoCloseable part) {
            try {
                part.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Kept here, for a logger that nobody refers to forgets its level. */
    private static final List<Logger> CHATTERERS = Stream.of(
                    "kafka", "org.apache.kafka", "state.change.logger", "io.zonky", "org.subethamail")
            .map(Logger::getLogger)
            .toList();

    private static Parts parts;

    private Map<String, String> arguments = Map.of();

    public static LocalPostgres postgres() {
        return parts().postgres();
    }

    public static LocalKafka kafka() {
        return parts().kafka();
    }

    public static LocalMail mail() {
        return parts().mail();
    }

    public static LocalIdentity identity() {
        return parts().identity();
    }

    @Override
    public void init(Map<String, String> initArgs) {
        arguments = initArgs;
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> configuration = new LinkedHashMap<>();
        if (arguments.containsKey("service")) {
            LocalPostgres.Database database = postgres().database(arguments.get("service"));
            configuration.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
            configuration.put("quarkus.datasource.username", database.user());
            configuration.put("quarkus.datasource.password", database.password());
        }
        configuration.put("kafka.bootstrap.servers", kafka().bootstrapServers());
        if ("notification".equals(arguments.get("service"))) {
            configuration.put("quarkus.mailer.host", mail().host());
            configuration.put("quarkus.mailer.port", Integer.toString(mail().port()));
            configuration.put("quarkus.mailer.mock", "false");
            configuration.put("MAIL_FROM", "Ukraine-Hilfe <hilfe@example.org>");
        }
        if ("notification".equals(arguments.get("service"))) {
            configuration.putAll(mail().mailboxes().forReading(LocalMailboxes.RETURNS));
        } else if ("offers".equals(arguments.get("service"))) {
            configuration.putAll(mail().mailboxes().forReading(LocalMailboxes.DESK));
        }
        configuration.put("OIDC_ISSUER", identity().issuer());
        configuration.put("OIDC_SECRET", identity().webSecret());
        configuration.put("CONTACTS_CLIENT_SECRET", identity().contactsSecret());
        configuration.put("SESSION_SECRET", "a session secret that only tests know");
        configuration.put("LINK_SECRET", "a link secret that only tests ever know");
        configuration.put("SITE_URL", "http://localhost:8080");
        configuration.putAll(arguments);
        configuration.remove("service");
        return configuration;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(postgres(), field -> field.getType() == LocalPostgres.class);
        injector.injectIntoFields(kafka(), field -> field.getType() == LocalKafka.class);
        injector.injectIntoFields(mail(), field -> field.getType() == LocalMail.class);
        injector.injectIntoFields(identity(), field -> field.getType() == LocalIdentity.class);
    }

    /** Called when the last test class of an application is done: one with another profile begins with empty servers. */
    @Override
    public void stop() {
        stopParts();
    }

    private static synchronized void stopParts() {
        if (parts != null) {
            parts.stop();
            parts = null;
        }
    }

    private static synchronized Parts parts() {
        if (parts == null) {
            parts = Parts.start();
        }
        return parts;
    }
}
