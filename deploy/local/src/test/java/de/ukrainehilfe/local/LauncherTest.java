package de.ukrainehilfe.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class LauncherTest {

    @TempDir
    private Path root;

    private final Map<NamedPort, Integer> ports = LaunchedSystem.freePorts();

    @Test
    void saysWhereEverythingIsAndTellsTheServicesOfEachOther() throws Exception {
        try (LaunchedSystem system = LaunchedSystem.start(root, ports).awaitReady()) {
            system.awaitLine(line -> line.startsWith("Ctrl-C"));
            String text = String.join("\n", system.lines());
            assertTrue(text.contains("Site   " + system.url(NamedPort.SITE)), text);
            assertTrue(text.contains("Inbox  " + system.url(NamedPort.INBOX)), text);
            assertTrue(text.contains("coordinator, caritas, diakonie, auditor, admin"), text);
            assertTrue(text.contains("curl -s -u coordinator:demo"), text);
            assertTrue(text.contains(system.url(NamedPort.SITE) + "/api/offers"), text);
            assertTrue(text.contains("MiB resident in all"), text);

            String needs = Http.get(system.url(NamedPort.SITE) + "/needs").body();
            assertTrue(needs.contains("/needs\nQUARKUS_DATASOURCE_PASSWORD="), needs);
            assertTrue(needs.contains("SITE_URL=" + system.url(NamedPort.SITE) + "\n"), needs);
            assertFalse(needs.contains("CONTACTS_CLIENT_SECRET"), needs);
            String notification =
                    Http.get(system.url(NamedPort.SITE) + "/notifications").body();
            assertTrue(notification.contains("OFFERS_URL=" + system.url(NamedPort.OFFERS)), notification);
            assertEquals(secret(needs, "LINK_SECRET"), secret(notification, "LINK_SECRET"));
            assertEquals(
                    200,
                    Http.get(system.url(NamedPort.INBOX) + "/api/v1/messages").statusCode());
        }
    }

    @Test
    void namesATakenPortAndLeavesNothingRunning() throws Exception {
        int taken = ports.get(NamedPort.INBOX);
        try (ServerSocket owner = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress());
                LaunchedSystem system = LaunchedSystem.start(root, ports)) {
            assertEquals(1, system.awaitEnd());
            String line = system.awaitLine(any -> true);
            assertTrue(line.contains("Port " + owner.getLocalPort()) && line.contains("INBOX_PORT="), line);
            assertEquals(1, system.lines().size(), system.lines()::toString);
            assertFalse(Files.exists(root.resolve(".local/postgres")));
        }
    }

    @Test
    void startsAServiceAgainThatWasKilled() throws Exception {
        try (LaunchedSystem system = LaunchedSystem.start(root, ports).awaitReady()) {
            ProcessHandle victim = system.processes().stream()
                    .filter(process -> process.info().commandLine().orElse("").contains("matching-service"))
                    .findFirst()
                    .orElseThrow();
            victim.destroyForcibly();
            system.awaitLine(line -> line.startsWith("matching-service ended with code 137 and is started again"));
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            Http.get(system.url(NamedPort.SITE) + "/matches").statusCode() == 200);
        }
    }

    @Test
    void leavesNothingBehindWhenItIsKilledAndHealsAtTheNextStart() throws Exception {
        String secret;
        try (LaunchedSystem system = LaunchedSystem.start(root, ports).awaitReady()) {
            List<ProcessHandle> processes = system.processes();
            assertTrue(processes.size() > 5, processes::toString);
            secret = secret(Http.get(system.url(NamedPort.OFFERS)).body(), "SESSION_SECRET");
            system.kill();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
        }
        try (LaunchedSystem again = LaunchedSystem.start(root, ports).awaitReady()) {
            assertEquals(secret, secret(Http.get(again.url(NamedPort.OFFERS)).body(), "SESSION_SECRET"));
            List<ProcessHandle> processes = again.processes();
            again.terminate();
            assertEquals(143, again.awaitEnd());
            await().until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
        }
        try (LaunchedSystem fresh = LaunchedSystem.start(root, ports, "--fresh").awaitReady()) {
            assertNotEquals(secret, secret(Http.get(fresh.url(NamedPort.OFFERS)).body(), "SESSION_SECRET"));
        }
    }

    @Test
    void leavesNothingBehindWhenItIsStoppedWhileStarting() throws Exception {
        try (LaunchedSystem system = LaunchedSystem.start(root, ports)) {
            Path cluster = root.resolve(".local/postgres/cluster");
            await().atMost(Duration.ofSeconds(20)).until(() -> Files.exists(cluster.resolve("PG_VERSION")));
            system.terminate();
            assertEquals(143, system.awaitEnd());
            assertTrue(system.processes().isEmpty(), system.processes()::toString);
        }
        LaunchedSystem.start(root, ports).awaitReady().close();
    }

    @Test
    void givesUpOnAServiceThatDoesNotStartAndNamesItsLog() throws Exception {
        Path broken = root.resolve("needs-service/target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(broken.getParent());
        Files.writeString(broken, "not a jar");
        try (LaunchedSystem system = LaunchedSystem.start(root, ports)) {
            system.awaitLine(line -> line.matches("needs-service did not become ready, see .*needs-service.log"));
            assertEquals(1, system.awaitEnd());
            assertTrue(system.processes().isEmpty(), system.processes()::toString);
            assertTrue(Files.readString(root.resolve(".local/logs/needs-service.log"))
                    .contains("jarfile"));
        }
    }

    @Test
    void twoLaunchersDoNotShareTheirData() throws Exception {
        try (LaunchedSystem first = LaunchedSystem.start(root, ports)) {
            first.awaitLine(line -> line.contains("Demo login"));
            try (LaunchedSystem second = LaunchedSystem.start(root, LaunchedSystem.freePorts())) {
                assertEquals(1, second.awaitEnd());
                second.awaitLine(line -> line.startsWith("Another launcher is using"));
            }
        }
    }

    @Test
    void doesNotGuessWhatAnUnknownOptionMeans() throws Exception {
        try (LaunchedSystem system = LaunchedSystem.start(root, ports, "--frehs")) {
            assertEquals(1, system.awaitEnd());
            system.awaitLine(line -> line.equals("Unknown: --frehs. There is only --fresh"));
        }
    }

    private static String secret(String environment, String name) {
        return environment.replaceAll("(?s).*\\b" + name + "=([^\n]*)\n.*", "$1");
    }
}
