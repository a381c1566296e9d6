package de.ukrainehilfe.local;

import java.util.List;
import java.util.Map;

/** How the person at the terminal wants the system: from an empty start or not, and on which ports. */
record Options(boolean fresh, Map<NamedPort, Integer> ports) {

    static Options read(String[] arguments, Map<String, String> environment) {
        List<String> unknown = List.of(arguments).stream()
                .filter(each -> !each.equals("--fresh"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Unknown: " + String.join(" ", unknown) + ". There is only --fresh");
        }
        Map<NamedPort, Integer> ports = NamedPort.read(environment);
        List<String> objections = NamedPort.objections(ports);
        if (!objections.isEmpty()) {
            throw new IllegalStateException(String.join("\n", objections));
        }
        return new Options(arguments.length > 0, ports);
    }
}
