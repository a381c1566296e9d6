package de.ukrainehilfe.offers.form;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form as somebody filled it in, right or wrong, and what is wrong with it. */
public final class Filled {
    private static final Pattern CARRIED =
            Pattern.compile("details\\.[A-Za-z.\\[\\]0-9]+|offerer\\.[a-z]+|postcode|from|until|note");

    private final MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
    private final Map<String, String> errors = new TreeMap<>();

    Filled(Map<String, List<String>> typed) {
        values.putAll(typed);
    }

    /** What was typed, without blanks around; empty where nothing was. */
    public String value(String id) {
        String typed = values.getFirst(id);
        return typed == null ? "" : typed.strip();
    }

    /** Whether the choice was picked. */
    public boolean has(String id, String choice) {
        return values.getOrDefault(id, List.of()).contains(choice);
    }

    /** What is wrong, or null. */
    public String error(String id) {
        return errors.get(id);
    }

    public boolean isWrong() {
        return !errors.isEmpty();
    }

    /** One answer that was given, possibly among several to the same question. */
    public record Answer(String id, String value) {}

    /** What was answered on other pages of the form and has to travel along. */
    List<Answer> answersBeside(Step step) {
        return values.entrySet().stream()
                .filter(answer -> CARRIED.matcher(answer.getKey()).matches())
                .filter(answer -> Step.of(answer.getKey()) != step)
                .flatMap(answer -> answer.getValue().stream().map(value -> new Answer(answer.getKey(), value)))
                .filter(answer -> !answer.value().isEmpty())
                .sorted(Comparator.comparing(Answer::id))
                .toList();
    }

    /** What is wrong on other pages is said there. */
    void forgiveBeside(Step step) {
        errors.keySet().removeIf(id -> Step.of(id) != step);
    }

    /** Everything answered so far, to be kept for later. */
    Map<String, List<String>> answers() {
        return values.entrySet().stream()
                .filter(answer -> CARRIED.matcher(answer.getKey()).matches())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void forgive() {
        errors.clear();
    }

    List<String> all(String id) {
        return values.getOrDefault(id, List.of());
    }

    /** The first thing found wrong with an answer is the one that is shown. */
    void blame(String id, String why) {
        errors.putIfAbsent(id, why);
    }

    Map<String, String> errors() {
        return errors;
    }

    /** Moves lines up over those left empty, so that the n-th line is the n-th in the list that is checked. */
    void closeUp(String rows, int lines, List<String> cells) {
        List<List<String>> kept = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            int number = line;
            List<String> typed = cells.stream()
                    .map(cell -> value(rows + "[" + number + "]." + cell))
                    .toList();
            if (typed.stream().anyMatch(text -> !text.isEmpty())) {
                kept.add(typed);
            }
            cells.forEach(cell -> values.remove(rows + "[" + number + "]." + cell));
        }
        for (int line = 0; line < kept.size(); line++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                values.putSingle(
                        rows + "[" + line + "]." + cells.get(cell),
                        kept.get(line).get(cell));
            }
        }
    }
}
