package de.ukrainehilfe.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the person at the terminal is told when the system is ready. */
final class Welcome {

    private static final String TEXT =
            """

            Ready in %s s.

              Site   %s
              Inbox  %s   every mail the system sends
              Login  demo people, one click, no password: %s

            A token for a coordinator, and what it is good for:
              TOKEN=$(curl -s -u coordinator:demo -d grant_type=client_credentials %s/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
              curl -H "Authorization: Bearer $TOKEN" '%s/api/matches?status=PROPOSED'

            An offer of four places to sleep:
              curl -H 'Content-Type: application/json' %s/api/offers -d '{
                "offerer": {"type": "PRIVATE", "name": "Erika Mustermann", "email": "erika@example.org", "phone": "+49211555010", "locale": "de"},
                "postcode": "40223", "from": "2026-12-01", "until": "2027-03-31", "consent": {"version": "2026-11", "accepted": true},
                "details": {"kind": "LODGING", "places": 4, "ownFlat": false, "barrierFree": false, "pets": true, "womenOnly": false, "children": true}}'

            Memory: %s
            Ctrl-C stops everything.
            """;

    private final Environment environment;
    private final Console console;

    Welcome(Environment environment, Console console) {
        this.environment = environment;
        this.console = console;
    }

    void print(LocalPostgres postgres, List<ServiceProcess> services) {
        String site = environment.url(NamedPort.SITE);
        console.line(TEXT.formatted(
                String.format(Locale.ROOT, "%.1f", console.seconds()),
                site,
                environment.url(NamedPort.INBOX),
                DemoClient.people().stream().map(person -> person.id).collect(Collectors.joining(", ")),
                environment.identity().issuer(),
                site,
                site,
                memory(postgres, services)));
    }

    private static String memory(LocalPostgres postgres, List<ServiceProcess> services) {
        Map<String, Long> megabytes = new LinkedHashMap<>();
        megabytes.put(
                "launcher with Kafka, mail, login and proxy", Memory.megabytes(Stream.of(ProcessHandle.current())));
        megabytes.put("PostgreSQL", Memory.megabytes(postgres.processes()));
        for (ServiceProcess service : services) {
            megabytes.put(service.name(), Memory.megabytes(ProcessHandle.of(service.pid()).stream()));
        }
        long all = megabytes.values().stream().mapToLong(Long::longValue).sum();
        return all + " MiB resident in all\n"
                + megabytes.entrySet().stream()
                        .map(each -> "  %5d  %s".formatted(each.getValue(), each.getKey()))
                        .collect(Collectors.joining("\n"));
    }
}
