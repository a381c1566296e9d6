package de.ukrainehilfe.e2e.eightdays;

import de.ukrainehilfe.e2e.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code bin/eight-days [OFFERS NEEDS [FILE]]}: replays the first eight days against the system that runs. */
public final class Main {
    private static final long SEED = 20220227;

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        int offers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_500;
        int needs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        Clock clock = Clock.system(ZoneId.of("Europe/Berlin"));
        String run = Long.toString(clock.millis(), Character.MAX_RADIX);
        People people = new People(new Random(SEED), LocalDate.now(clock), run);
        List<Fate> fates = new EightDays(Site.fromEnvironment(), people, offers, needs, System.out).run();
        System.out.println(summary(fates));
        if (arguments.length > 2) {
            Files.write(
                    Path.of(arguments[2]),
                    fates.stream()
                            .map(fate -> String.join(
                                    ";", fate.side(), fate.reference(), fate.kind(), fate.state(), fate.nextStep()))
                            .toList());
        }
        if (fates.stream().anyMatch(Fate::isLost)) {
            System.exit(1);
        }
    }

    /** How many records stand where, one line each, most first within a side. */
    static String summary(List<Fate> fates) {
        return fates.stream()
                        .collect(Collectors.groupingBy(
                                fate -> String.format(
                                        "%-6s %-13s %-12s next: %s",
                                        fate.side(), fate.kind(), fate.state(), fate.nextStep()),
                                TreeMap::new,
                                Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(line -> String.format("%6d  %s", line.getValue(), line.getKey()))
                        .collect(Collectors.joining("\n"))
                + String.format(
                        "%n%6d  lost", fates.stream().filter(Fate::isLost).count());
    }
}
