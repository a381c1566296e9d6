package de.ukrainehilfe.e2e.bench;

import de.ukrainehilfe.e2e.bench.gap.GapBench;
import de.ukrainehilfe.e2e.bench.goods.GoodsBench;
import de.ukrainehilfe.e2e.bench.interpreting.InterpretingBench;
import de.ukrainehilfe.e2e.bench.live.LiveBench;
import de.ukrainehilfe.e2e.bench.lodging.LodgingBench;
import de.ukrainehilfe.e2e.bench.lodging.PolicyBench;
import de.ukrainehilfe.e2e.bench.lodging.ReplanBench;
import java.io.IOException;
import java.nio.file.Path;

/** {@code bin/bench NAME [--json FILE]}: runs one benchmark, prints its table and writes it where asked. */
public final class Bench {
    private static final String USAGE =
            """
            usage: bin/bench NAME [--json FILE]
              submit     submissions and the chain to the mails, in a system of its own
              pages      weight of a first view and server time of the pages, the board's query plan
                         [--records 100000]
              lodging    plans against greedy, OR-Tools and Timefold
                         [--sizes 1000,10000] [--own-sizes 10000|none] [--peer-seconds 5,30,60|none]
              goods      plans against greedy, OR-Tools and Timefold
                         [--sizes 1000,10000] [--seconds 10,600] [--peer-seconds 5,30,60|none]
              interpreting
                         plans against greedy, OR-Tools and Timefold
                         [--sizes 1000,10000] [--seconds 60] [--peer-seconds 5,30,60|none]
              policy     decisions at the door, with prices, against hindsight [--sizes 1000,4000]
              replan     a kept plan mended while needs and offers come and go
                         [--sizes 1000,10000,100000] [--changes 1000]
              gap DIR    published generalised-assignment instances [--seconds 60] [--sense min|max] [--only REGEX]
              live       the exact best 20 of all that are open, beside the nearest 200 of PostgreSQL
                         [--sizes 10000,100000,1000000] [--database yes|no]
            """;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments);
        switch (options.word(0).orElse("")) {
            case "submit" -> submit(options);
            case "pages" ->
                write(
                        options,
                        new Pages(options.numbers("records", "100000")[0])
                                .run(Path.of("").toAbsolutePath()));
            case "lodging" -> write(options, LodgingBench.run(options));
            case "goods" -> write(options, GoodsBench.run(options));
            case "interpreting" -> write(options, InterpretingBench.run(options));
            case "policy" -> write(options, PolicyBench.run(options));
            case "replan" -> write(options, ReplanBench.run(options));
            case "gap" -> write(options, GapBench.run(options));
            case "live" -> write(options, LiveBench.run(options));
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
        System.exit(0); // clients and their threads need no farewell
    }

    private static void submit(Options options) throws Exception {
        Report report = new Report();
        new Submit(report).run(Path.of("").toAbsolutePath());
        if (options.json().isPresent()) {
            report.write(options.json().get());
        }
    }

    private static void write(Options options, Table table) throws IOException {
        if (options.json().isPresent()) {
            table.write(options.json().get());
        }
    }
}
