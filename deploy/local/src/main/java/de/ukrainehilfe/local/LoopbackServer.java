package de.ukrainehilfe.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small HTTP server that only this machine can reach: requests go in, answers come out. */
final class LoopbackServer implements AutoCloseable {

    /** What was asked; query and form fields are decoded. */
    record Request(String method, String path, Map<String, String> query, Headers headers, byte[] body) {

        Map<String, String> form() {
            return decode(new String(body, StandardCharsets.UTF_8));
        }
    }

    /** What is answered. */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        static Answer html(int status, String page) {
            return of(status, "text/html; charset=utf-8", page);
        }

        static Answer json(int status, Object value) {
            try {
                return of(status, "application/json", JSON.writeValueAsString(value));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        static Answer text(int status, String text) {
            return of(status, "text/plain; charset=utf-8", text);
        }

        static Answer redirect(String location) {
            return text(303, "").with("Location", location);
        }

        Answer with(String header, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Answer(status, more, body);
        }

        private static Answer of(int status, String type, String body) {
            return new Answer(status, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Turns requests into answers. */
    interface Handler {
        Answer answer(Request request) throws Exception;
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // otherwise header and body go out as two packets and the second waits 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "loopback-http");
        thread.setDaemon(true);
        return thread;
    });

    LoopbackServer(int port, Handler handler) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Port " + port + " cannot be opened", e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> serve(exchange, handler));
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private static void serve(HttpExchange exchange, Handler handler) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange, handler);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            boolean empty =
                    answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
            if (!empty) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private static Answer answer(HttpExchange exchange, Handler handler) {
        try {
            return handler.answer(new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    decode(exchange.getRequestURI().getRawQuery()),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes()));
        } catch (Exception e) {
            System.getLogger(LoopbackServer.class.getName()).log(System.Logger.Level.ERROR, "Request failed", e);
            return Answer.text(500, "This should not have happened.\n");
        }
    }

    private static Map<String, String> decode(String fields) {
        Map<String, String> decoded = new LinkedHashMap<>();
        for (String field : fields == null ? new String[0] : fields.split("&")) {
            String[] pair = field.split("=", 2);
            decoded.put(plain(pair[0]), pair.length == 2 ? plain(pair[1]) : "");
        }
        return decoded;
    }

    private static String plain(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return encoded;
        }
    }
}
