package de.ukrainehilfe.notification.webhook;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Two certificates for localhost: one that the service trusts, one that nobody trusts. */
public final class Certificates implements QuarkusTestResourceLifecycleManager {
    private static final Path PLACE = Path.of("target", "certificates");
    private static final String PASSWORD = "only for tests";

    @Override
    public Map<String, String> start() {
        try {
            Files.createDirectories(PLACE);
            create("trusted", "localhost");
            create("stranger", "localhost");
            create("elsewhere", "elsewhere.example");
            Path file = PLACE.resolve("trusted.pem").toAbsolutePath();
            keytool(
                    "-exportcert",
                    "-rfc",
                    "-alias",
                    "trusted",
                    "-keystore",
                    store("trusted"),
                    "-storepass",
                    PASSWORD,
                    "-file",
                    file.toString());
            return Map.of("webhook.certificates", file.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {}

    /** What a server with this certificate needs. */
    static SSLContext server(String name) {
        try (InputStream file = Files.newInputStream(Path.of(store(name)))) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(file, PASSWORD.toCharArray());
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void create(String name, String host) throws IOException {
        Files.deleteIfExists(Path.of(store(name)));
        keytool(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-keystore",
                store(name),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD);
    }

    private static String store(String name) {
        return PLACE.resolve(name + ".p12").toString();
    }

    private static void keytool(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(said);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
