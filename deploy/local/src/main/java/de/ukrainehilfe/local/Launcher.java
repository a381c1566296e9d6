package de.ukrainehilfe.local;

import static de.ukrainehilfe.local.NamedPort.ASSOCIATIONS;
import static de.ukrainehilfe.local.NamedPort.IDENTITY;
import static de.ukrainehilfe.local.NamedPort.IMAP;
import static de.ukrainehilfe.local.NamedPort.INBOX;
import static de.ukrainehilfe.local.NamedPort.KAFKA;
import static de.ukrainehilfe.local.NamedPort.MATCHING;
import static de.ukrainehilfe.local.NamedPort.NEEDS;
import static de.ukrainehilfe.local.NamedPort.NOTIFICATION;
import static de.ukrainehilfe.local.NamedPort.OFFERS;
import static de.ukrainehilfe.local.NamedPort.POSTGRES;
import static de.ukrainehilfe.local.NamedPort.SITE;
import static de.ukrainehilfe.local.NamedPort.SMTP;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The whole system on one machine: its parts, what they are told of each other, and what the world sees of them. */
public final class Launcher {

    private final Map<NamedPort, Integer> ports;
    private final Home home;
    private final Console console;
    private final Parts parts;

    private Launcher(Map<NamedPort, Integer> ports, Home home, Console console) {
        this.ports = ports;
        this.home = home;
        this.console = console;
        this.parts = new Parts(console);
    }

    private void start() {
        // one server, four databases, four users
        var postgres = parts.start("PostgreSQL", () -> LocalPostgres.start(home.data("postgres"), port(POSTGRES)));
        // topics: offers, needs, matches, dead-letters, and one for each association
        var kafka = parts.start("Kafka", () -> LocalKafka.start(home.data("kafka"), port(KAFKA), port(ASSOCIATIONS)));
        // takes every mail and shows all; only what is for the city itself lies in a mailbox, to be read by IMAP
        var mail = parts.start("Mail", () -> LocalMail.start(home.data("mail"), port(SMTP), port(INBOX), port(IMAP)));
        // knows the demo people
        var identity = parts.start("Demo login", () -> LocalIdentity.start(home.data("identity"), port(IDENTITY)));

        var environment =
                new Environment(postgres.join(), kafka.join(), mail.join(), identity.join(), home.secrets(), ports);

        // offers ──▶ matching ──▶ notification ──▶ mail
        // needs  ──▶
        var offers = service("offers-service", environment.of(OFFERS, "offers"));
        var needs = service("needs-service", environment.of(NEEDS, "needs"));
        var matching = service("matching-service", environment.of(MATCHING, "matching"));
        var notification = service("notification-service", environment.of(NOTIFICATION, "notification"));

        parts.start("Proxy", () -> new ReverseProxy()
                .route(port(OFFERS), "/", "/logout", "/offers", "/api/offers", "/webjars", "/assets")
                .route(port(NEEDS), "/needs", "/api/needs")
                .route(port(MATCHING), "/matches", "/api/matches", "/api/candidates", "/api/plans")
                .route(port(NOTIFICATION), "/notifications", "/api/mails", "/api/subscriptions", "/api/events")
                .listen(port(SITE)));

        var services = List.of(offers, needs, matching, notification);
        parts.awaitReady(services);
        new Welcome(environment, console).print(postgres.join(), services);
    }

    private ServiceProcess service(String name, Map<String, String> environment) {
        Path jar = home.jar(name);
        Path log = home.log(name);
        return parts.run(() -> new ServiceProcess(name, jar, log, environment, console));
    }

    private int port(NamedPort port) {
        return ports.get(port);
    }

    public static void main(String... arguments) throws InterruptedException {
        Console console = new Console();
        try {
            Options options = Options.read(arguments, System.getenv());
            Home home = Home.open(Path.of(""), options.fresh());
            console.sendTheRestTo(home.log("launcher"));
            Launcher launcher = new Launcher(options.ports(), home, console);
            Runtime.getRuntime().addShutdownHook(new Thread(launcher.parts::close, "stop"));
            launcher.start();
        } catch (RuntimeException e) {
            console.failure(e);
            System.exit(1);
        }
        Thread.currentThread().join();
    }
}
