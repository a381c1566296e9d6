package de.ukrainehilfe.notification.webhook;

import de.ukrainehilfe.notification.subscription.Keys;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes one call: to the address that was checked, signed, without following a redirect, within a fixed time. */
@ApplicationScoped
class Endpoints {
    private static final int LONGEST_EXCERPT = 500;

    private final Targets targets;
    private final Keys keys;
    private final Clock clock;
    private final HttpClient client;
    private final Context context;
    private final Duration connectTimeout;
    private final Duration timeout;

    Endpoints(
            Vertx vertx,
            Targets targets,
            Keys keys,
            Clock clock,
            @ConfigProperty(name = "webhook.connect-timeout", defaultValue = "PT5S") Duration connectTimeout,
            @ConfigProperty(name = "webhook.timeout", defaultValue = "PT20S") Duration timeout,
            @ConfigProperty(name = "webhook.certificates") Optional<String> certificates) {
        this.targets = targets;
        this.keys = keys;
        this.clock = clock;
        this.connectTimeout = connectTimeout;
        this.timeout = timeout;
        this.context = vertx.getOrCreateContext();
        this.client = vertx.createHttpClient(settings(certificates));
    }

    private static HttpClientOptions settings(Optional<String> certificates) {
        HttpClientOptions settings = new HttpClientOptions()
                // each call checks its address anew
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setMaxHeaderSize(16_384)
                .setDecompressionSupported(false);
        // instead of the authorities that Java trusts
        certificates.ifPresent(file -> settings.setTrustOptions(new PemTrustOptions().addCertPath(file)));
        return settings;
    }

    @PreDestroy
    void close() {
        client.close();
    }

    Answer call(Call call) {
        RequestOptions request;
        try {
            request = request(targets.resolve(call.url()));
        } catch (Targets.Forbidden forbidden) {
            return Answer.nothing(forbidden.problem());
        }
        sign(request, call);
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        // on one event loop, so that nothing of the answer is over before somebody listens
        context.runOnContext(now -> client.request(request)
                .onSuccess(sending -> sending.send(Buffer.buffer(call.body()))
                        .onSuccess(response -> read(response, answer))
                        .onFailure(answer::completeExceptionally))
                .onFailure(answer::completeExceptionally));
        return await(answer);
    }

    private RequestOptions request(Targets.Target target) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), target.address().getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.tls())
                .setURI(target.path())
                .setFollowRedirects(false)
                .setConnectTimeout(connectTimeout.toMillis())
                .setTimeout(timeout.toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Ukraine-Hilfe/1");
    }

    private void sign(RequestOptions request, Call call) {
        String id = "msg_" + call.eventId();
        long time = clock.instant().getEpochSecond();
        byte[] content = (id + "." + time + "." + call.body()).getBytes(StandardCharsets.UTF_8);
        request.putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", Long.toString(time))
                .putHeader(
                        "webhook-signature",
                        call.keys().stream()
                                .map(key -> keys.sign(call.signing(), key, content))
                                .collect(Collectors.joining(" ")));
    }

    /** The status decides; of the body only the beginning is of interest, and nobody waits for its end. */
    private void read(HttpClientResponse response, CompletableFuture<Answer> answer) {
        Buffer beginning = Buffer.buffer();
        Instant now = clock.instant();
        Duration wish = RetryAfter.read(response.getHeader("Retry-After"), now);
        Runnable done = () -> answer.complete(Answer.said(response.statusCode(), wish, excerpt(beginning)));
        try {
            response.handler(part -> {
                beginning.appendBuffer(part);
                if (beginning.length() >= LONGEST_EXCERPT) {
                    done.run();
                    response.request().connection().close();
                }
            });
            response.exceptionHandler(broken -> done.run());
            response.endHandler(end -> done.run());
        } catch (IllegalStateException over) {
            done.run();
        }
    }

    private static String excerpt(Buffer beginning) {
        String text = new String(
                        beginning.getBytes(0, Math.min(beginning.length(), LONGEST_EXCERPT)), StandardCharsets.UTF_8)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return text.isEmpty() ? null : text;
    }

    private Answer await(CompletableFuture<Answer> answer) {
        try {
            // the request's own timeout comes first; this one is for whatever else may go wrong
            return answer.get(connectTimeout.plus(timeout).toMillis() + 1_000, TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            return Answer.nothing(problem(failure.getCause()));
        } catch (TimeoutException silent) {
            return Answer.nothing(Problem.TIMEOUT);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Answer.nothing(Problem.CONNECTION_LOST);
        }
    }

    private static Problem problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return Problem.TLS;
            }
            if (cause instanceof TimeoutException) {
                return Problem.TIMEOUT;
            }
            if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
                return Problem.NOT_REACHABLE;
            }
        }
        return Problem.CONNECTION_LOST;
    }
}
