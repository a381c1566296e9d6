package de.ukrainehilfe.e2e.compose;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the launcher's source says in its tables: the variables of a service and the routes of the site. */
final class LauncherSource {

    private static final String FOLDER = "deploy/local/src/main/java/de/ukrainehilfe/local/";
    private static final Pattern VARIABLE = Pattern.compile("\"([A-Z][A-Z_]+)\"");
    private static final Pattern ROUTE = Pattern.compile("\\.route\\(port\\((\\w+)\\),([^)]*)\\)");
    private static final Pattern PATH = Pattern.compile("\"(/[^\"]*)\"");

    private LauncherSource() {}

    static Set<String> variables(String service) {
        String[] parts = ComposeFile.text(FOLDER + "Environment.java").split("forSendingMail\\(\\) \\{");
        Set<String> variables = all(VARIABLE, parts[0]);
        if (service.equals("notification-service")) {
            variables.addAll(all(VARIABLE, parts[1]));
        }
        if (!service.equals("needs-service")) {
            // whom a need may be handed to is told to its owner alone
            variables.remove("ASSOCIATIONS");
        }
        return variables;
    }

    /** Paths by service, each standing for itself and all below it. */
    static Map<String, Set<String>> routes() {
        Matcher routes = ROUTE.matcher(ComposeFile.text(FOLDER + "Launcher.java"));
        Map<String, Set<String>> found = new TreeMap<>();
        while (routes.find()) {
            found.put(routes.group(1).toLowerCase() + "-service", all(PATH, routes.group(2)));
        }
        return found;
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
