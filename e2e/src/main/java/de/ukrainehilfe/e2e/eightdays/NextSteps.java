package de.ukrainehilfe.e2e.eightdays;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Says of a record what happens next, so that nobody is left without an answer. */
final class NextSteps {
    private NextSteps() {}

    static String of(String side, JsonNode record, List<JsonNode> matches) {
        String status = record.path("status").asText();
        return switch (status) {
            case "UNCONFIRMED" -> "the citizen clicks the link in the mail, or it is deleted after 48 hours";
            case "PAUSED" -> "the citizen resumes it";
            case "OPEN" -> open(side, record, matches);
            case "MATCHED" -> "both sides meet";
            default -> "nothing: it is closed";
        };
    }

    private static String open(String side, JsonNode record, List<JsonNode> matches) {
        if (record.at("/details/unaccompaniedMinor").asBoolean()) {
            return "the youth office takes over: minors are never proposed";
        }
        if (matches.stream().anyMatch(match -> match.path("status").asText().equals("APPROVED"))) {
            return "both sides answer their mail";
        }
        if (matches.stream().anyMatch(match -> match.path("status").asText().equals("PROPOSED"))) {
            return "a coordinator decides on the proposal";
        }
        return side.equals("offer") ? "waits for a need that fits" : "waits for an offer that fits";
    }
}
