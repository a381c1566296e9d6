package de.ukrainehilfe.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import de.ukrainehilfe.local.LoopbackServer.Answer;
import de.ukrainehilfe.local.LoopbackServer.Request;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReverseProxyTest {

    private static LoopbackServer offers;
    private static LoopbackServer needs;
    private static HttpServer progress;
    private static ReverseProxy proxy;
    private static final CountDownLatch SEEN = new CountDownLatch(1);

    @BeforeAll
    static void start() throws IOException {
        offers = new LoopbackServer(0, request -> echo("offers", request));
        needs = new LoopbackServer(0, request -> echo("needs", request));
        progress = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        progress.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
                SEEN.await();
                out.write("data: 2\n\n".getBytes(StandardCharsets.UTF_8));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        progress.setExecutor(Executors.newCachedThreadPool());
        progress.start();
        proxy = new ReverseProxy()
                .route(offers.port(), "/", "/offers", "/api/offers", "/webjars")
                .route(needs.port(), "/needs", "/api/needs")
                .route(progress.getAddress().getPort(), "/api/plans")
                .route(Ports.orFree(0), "/matches")
                .listen(0);
    }

    @AfterAll
    static void stop() {
        proxy.close();
        offers.close();
        needs.close();
        progress.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/, offers",
        "/offers, offers",
        "/offers/l/abc?lang=uk&q=a%20b, offers",
        "/api/offers/1/confirm, offers",
        "/webjars/pico/pico.css, offers",
        "/needs, needs",
        "/api/needs?limit=5, needs"
    })
    void eachPathReachesItsService(String path, String service) throws Exception {
        String answer = Http.get(url(path)).body();
        assertTrue(answer.startsWith(service + " GET " + path.replaceAll("\\?.*", "")), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/contacts/1", "/q/health", "/q/metrics", "/offersandmore", "/api", "/favicon.ico"})
    void whatNoRouteNamesIsNotFound(String path) throws Exception {
        HttpResponse<String> response = Http.get(url(path));
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("<html lang=\"de\">"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/offers/../q/metrics",
                "/offers/%2e%2e/q/metrics",
                "/offers/..%2fq/metrics",
                "/offers//x",
                "/offers/..;/q/metrics",
                "/offers/./x",
                "/offers/%5c..",
                "/needs/%00"
            })
    void aPathThatCouldBeReadInTwoWaysIsRefused(String path) throws Exception {
        assertEquals("HTTP/1.1 400 Bad Request", raw("GET " + path + " HTTP/1.1\r\nHost: site\r\n\r\n"));
    }

    @Test
    void bodyMethodAndHeadersArriveAndTheHostIsKept() throws Exception {
        HttpResponse<String> response = Http.send(HttpRequest.newBuilder(URI.create(url("/api/offers")))
                .header("Idempotency-Key", "k")
                .method("PATCH", HttpRequest.BodyPublishers.ofString("{\"a\":\"ü\"}")));
        assertTrue(response.body().startsWith("offers PATCH /api/offers {\"a\":\"ü\"}"), response::body);
        assertTrue(response.body().contains("Idempotency-key: [k]"), response::body);
        assertTrue(response.body().contains("Host: [localhost:" + proxy.port() + "]"), response::body);
        assertEquals("two", response.headers().firstValue("X-Answer").orElseThrow());
    }

    @Test
    void whoAsksIsSaidByTheProxyAlone() throws Exception {
        HttpResponse<String> response = Http.send(HttpRequest.newBuilder(URI.create(url("/offers")))
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Original-URL", "/q/metrics"));
        String seen = response.body();
        assertTrue(seen.contains("X-forwarded-for: [127.0.0.1]"), seen);
        assertTrue(seen.contains("X-forwarded-proto: [http]"), seen);
        assertTrue(seen.contains("X-forwarded-host: [localhost:" + proxy.port() + "]"), seen);
        for (String trace : List.of("6.6.6.6", "evil", "/q/metrics")) {
            assertFalse(seen.contains(trace), seen);
        }
    }

    @Test
    void hopByHopHeadersStopHere() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", proxy.port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream()
                    .write(("GET /offers HTTP/1.1\r\nHost: site\r\nConnection: keep-alive, X-Secret\r\nX-Secret: 1\r\n"
                                    + "Proxy-Connection: keep-alive\r\nTE: trailers\r\n\r\n"
                                    + "GET /nowhere HTTP/1.1\r\nHost: site\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
            assertFalse(answer.contains("X-secret"), answer);
            assertFalse(answer.contains("Proxy-connection"), answer);
            assertFalse(answer.contains("Te: "), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nContent-Length: 40\r\n\r\nabcd",
                "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Content-Length: +4\r\n\r\nabcd"
            })
    void aRequestWhoseLengthIsInDoubtIsRefused(String rest) throws Exception {
        assertEquals("HTTP/1.1 400 Bad Request", raw("POST /api/offers HTTP/1.1\r\nHost: site\r\n" + rest));
    }

    @Test
    void aRequestWithTwoLengthsDoesNotSmuggleASecondOne() throws Exception {
        String smuggled = "0\r\n\r\nGET /needs HTTP/1.1\r\nHost: site\r\nX: y";
        try (Socket socket = new Socket("127.0.0.1", proxy.port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream()
                    .write(("POST /api/offers HTTP/1.1\r\nHost: site\r\nContent-Length: " + smuggled.length()
                                    + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + smuggled)
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(answer.contains("needs GET"), answer);
        }
    }

    @Test
    void aServiceThatIsDownIsExplained() throws Exception {
        HttpResponse<String> response = Http.get(url("/matches"));
        assertEquals(502, response.statusCode());
        assertTrue(response.body().contains("Dieser Dienst antwortet gerade nicht"), response::body);
        assertEquals("5", response.headers().firstValue("Retry-After").orElseThrow());
    }

    @Test
    void eventsArriveWhenTheyHappen() throws Exception {
        HttpResponse<InputStream> stream = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url("/api/plans/1/progress")))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertEquals("data: 1", lines.readLine());
            SEEN.countDown();
            assertEquals("", lines.readLine());
            assertEquals("data: 2", lines.readLine());
        }
    }

    private static String url(String path) {
        return "http://localhost:" + proxy.port() + path;
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", proxy.port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    private static Answer echo(String service, Request request) {
        StringBuilder text = new StringBuilder(service + " " + request.method() + " " + request.path() + " ");
        text.append(new String(request.body(), StandardCharsets.UTF_8)).append('\n');
        request.headers().forEach((name, values) -> text.append(name + ": " + values + "\n"));
        return Answer.text(200, text.toString()).with("X-Answer", "two");
    }
}
