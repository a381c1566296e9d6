package de.ukrainehilfe.notification.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;

/** An association's endpoint: answers each call as the test wants, and remembers what it was told. */
public final class Receiver implements AutoCloseable {
    /** One call, and the status it was answered with; 0 where it was not. */
    public record Heard(String path, String id, String timestamp, String signature, String body, int answer) {}

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final AutoCloseable server;
    private final String url;

    private Receiver(AutoCloseable server, String url) {
        this.server = server;
        this.url = url;
    }

    /** Answers the n-th call, counted from 1, with the status that the test says. */
    public static Receiver answering(IntUnaryOperator status) {
        return http(create(false, null), "http", status);
    }

    /** The same behind TLS, with one of the {@link Certificates}. */
    static Receiver behindTls(String certificate) {
        return http(create(true, certificate), "https", call -> 204);
    }

    private static Receiver http(HttpServer server, String scheme, IntUnaryOperator status) {
        Receiver receiver = new Receiver(
                () -> server.stop(0),
                scheme + "://localhost:" + server.getAddress().getPort() + "/events?from=us");
        server.createContext("/", exchange -> receiver.answer(exchange, status));
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "receiver");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
        return receiver;
    }

    /** Takes connections; closes each with a reset, or leaves it open for ever. */
    static Receiver silent(boolean resetting) {
        try {
            ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
            Receiver receiver = new Receiver(server, "http://localhost:" + server.getLocalPort() + "/");
            Thread thread = new Thread(() -> receiver.accept(server, resetting), "silent-receiver");
            thread.setDaemon(true);
            thread.start();
            return receiver;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String url() {
        return url;
    }

    public List<Heard> heard() {
        return heard;
    }

    List<Heard> about(String event) {
        return heard.stream().filter(call -> call.id().equals("msg_" + event)).toList();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void answer(HttpExchange exchange, IntUnaryOperator status) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        synchronized (this) {
            int answer = status.applyAsInt(heard.size() + 1);
            heard.add(new Heard(
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    body,
                    answer));
            if (answer == 429) {
                exchange.getResponseHeaders().add("Retry-After", "2");
            }
            if (answer / 100 == 3) {
                exchange.getResponseHeaders().add("Location", url.replace("/events", "/elsewhere"));
            }
            byte[] said = ("status " + answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer, answer == 204 ? -1 : said.length);
            if (answer != 204) {
                exchange.getResponseBody().write(said);
            }
            exchange.close();
        }
    }

    private void accept(ServerSocket server, boolean resetting) {
        List<Socket> open = new CopyOnWriteArrayList<>();
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                heard.add(new Heard("", "", "", "", "", 0));
                if (resetting) {
                    socket.getInputStream().read();
                    socket.setSoLinger(true, 0);
                    socket.close();
                }
            } catch (IOException closed) {
                // the test is over
            }
        }
    }

    private static HttpServer create(boolean tls, String certificate) {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("localhost"), 0);
            if (!tls) {
                return HttpServer.create(address, 0);
            }
            HttpsServer server = HttpsServer.create(address, 0);
            server.setHttpsConfigurator(new HttpsConfigurator(Certificates.server(certificate)));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
