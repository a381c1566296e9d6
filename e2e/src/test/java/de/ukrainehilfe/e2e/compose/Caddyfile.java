package de.ukrainehilfe.e2e.compose;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which paths Caddy sends to which container. */
record Caddyfile(String text) {

    private static final Pattern MATCHER = Pattern.compile("@(\\w+) path (.+)");
    private static final Pattern HANDLE = Pattern.compile("handle @(\\w+) \\{\\s+reverse_proxy (\\S+)\\s+}");

    static Caddyfile read() {
        return new Caddyfile(ComposeFile.text("deploy/compose/Caddyfile"));
    }

    /** By host and port of the container: paths, each standing for itself and all below it. */
    Map<String, Set<String>> routes() {
        Map<String, String> paths = MATCHER.matcher(text)
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
        Map<String, Set<String>> routes = new TreeMap<>();
        HANDLE.matcher(text)
                .results()
                .forEach(match -> routes.put(match.group(2), prefixes(paths.get(match.group(1)))));
        return routes;
    }

    private static Set<String> prefixes(String patterns) {
        return Stream.of(patterns.split(" "))
                .map(pattern -> pattern.endsWith("/*") ? pattern.substring(0, pattern.length() - 2) : pattern)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
