package de.ukrainehilfe.local;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes one site of the services. What no route names, nobody outside can reach. */
final class ReverseProxy implements AutoCloseable {

    /** Ways of writing a path that proxy and service might understand differently. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("/\\.{1,2}(/|$)|//|\\\\|;|%(2e|2f|5c|00)", Pattern.CASE_INSENSITIVE);

    /** Statements about the sender that only we may make, and headers that address another front server. */
    private static final List<String> OURS =
            List.of("forwarded", "x-real-ip", "x-original-url", "x-rewrite-url", "proxy-connection");

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
    private final Map<String, SocketAddress> routes = new LinkedHashMap<>();
    private final HttpProxy proxy;
    private HttpServer server;

    ReverseProxy() {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(500)
                .setConnectTimeout(2000)
                .setKeepAliveTimeout(15));
        proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(OriginRequestProvider.selector(context -> Future.succeededFuture(
                        origin(context.request().proxiedRequest().path()).orElseThrow())))
                .addInterceptor(new Headers());
    }

    /** Sends these paths and all below them to the service on that port of this machine. */
    ReverseProxy route(int port, String... paths) {
        for (String path : paths) {
            routes.put(path, SocketAddress.inetSocketAddress(port, "127.0.0.1"));
        }
        return this;
    }

    ReverseProxy listen(int port) {
        server = vertx.createHttpServer(
                        new HttpServerOptions().setMaxHeaderSize(32 * 1024).setHttp2ClearTextEnabled(false))
                .requestHandler(this::handle)
                .listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return this;
    }

    int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void handle(HttpServerRequest request) {
        String path = request.path();
        if (path == null
                || request.authority() == null
                || !path.startsWith("/")
                || AMBIGUOUS.matcher(path).find()) {
            refuse(request, 400, "Diese Adresse ist nicht eindeutig");
        } else if (origin(path).isEmpty()) {
            refuse(request, 404, "Diese Seite gibt es nicht");
        } else {
            proxy.handle(request);
        }
    }

    private Optional<SocketAddress> origin(String path) {
        return routes.entrySet().stream()
                .filter(route -> path.equals(route.getKey()) || path.startsWith(route.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void refuse(HttpServerRequest request, int status, String title) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(DemoPage.of(title, "<p><a href=\"/\">Zur Startseite</a></p>"));
    }

    /** Says who asks, keeps the host asked for, and explains when a service does not answer. */
    private static final class Headers implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            ProxyRequest request = context.request();
            HttpServerRequest original = request.proxiedRequest();
            MultiMap headers = request.headers();
            original.headers().getAll("connection").forEach(names -> List.of(names.split("\\s*,\\s*"))
                    .forEach(headers::remove));
            OURS.forEach(headers::remove);
            headers.names().stream()
                    .filter(name -> name.toLowerCase().startsWith("x-forwarded-"))
                    .toList()
                    .forEach(headers::remove);
            request.setAuthority(original.authority());
            request.putHeader("X-Forwarded-For", original.remoteAddress().hostAddress());
            request.putHeader("X-Forwarded-Proto", "http");
            request.putHeader("X-Forwarded-Host", original.authority().toString());
            return context.sendRequest();
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            ProxyResponse response = context.response();
            if (response.getStatusCode() == 502) {
                response.headers().clear();
                response.putHeader("Content-Type", "text/html; charset=utf-8");
                response.putHeader("Retry-After", "5");
                response.setBody(Body.body(Buffer.buffer(DemoPage.of(
                        "Dieser Dienst antwortet gerade nicht",
                        "<p>Er wird neu gestartet. Bitte laden Sie die Seite in einigen Sekunden noch einmal.</p>"))));
            }
            return context.sendResponse();
        }
    }
}
