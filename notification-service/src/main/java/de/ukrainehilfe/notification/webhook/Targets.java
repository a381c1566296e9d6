package de.ukrainehilfe.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses may be called. A name is resolved once per call and the call goes to the address that was checked, so
 * that a name which changes its mind in between (DNS rebinding) leads nowhere else.
 */
@ApplicationScoped
public class Targets {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final Set<String> trusted;

    Targets(@ConfigProperty(name = "webhook.private-targets") Optional<List<String>> trusted) {
        this.trusted = Set.copyOf(trusted.orElse(List.of()));
    }

    /** Where to connect for this URL; throws {@link Forbidden} with the reason where nobody may. */
    public Target resolve(String url) {
        URI uri = parse(url);
        String host = uri.getHost();
        boolean known = trusted.contains(host);
        boolean tls = uri.getScheme().equalsIgnoreCase("https");
        if (!tls && !known) {
            throw new Forbidden(Problem.FORBIDDEN_TARGET);
        }
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? HTTPS : HTTP;
        return new Target(address(host, known), host, port, tls, path(uri));
    }

    private static URI parse(String url) {
        try {
            URI uri = new URI(url);
            boolean http = uri.getScheme() != null
                    && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?");
            if (!http || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
                throw new Forbidden(Problem.FORBIDDEN_TARGET);
            }
            return uri;
        } catch (URISyntaxException noAddress) {
            throw new Forbidden(Problem.FORBIDDEN_TARGET);
        }
    }

    private static InetAddress address(String host, boolean known) {
        try {
            InetAddress[] all = InetAddress.getAllByName(host);
            for (InetAddress address : all) {
                // one bad address among good ones is how a filter is fooled
                if (!known && !PublicAddresses.include(address)) {
                    throw new Forbidden(Problem.FORBIDDEN_TARGET);
                }
            }
            return all[0];
        } catch (UnknownHostException nowhere) {
            throw new Forbidden(Problem.NOT_RESOLVED);
        }
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** One checked address, and the name it was asked for. */
    public record Target(InetAddress address, String host, int port, boolean tls, String path) {}

    /** Nobody may be called there. */
    public static final class Forbidden extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Problem problem;

        Forbidden(Problem problem) {
            super(problem.name(), null, false, false);
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }
}
