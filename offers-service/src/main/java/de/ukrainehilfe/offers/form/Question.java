package de.ukrainehilfe.offers.form;

import java.util.List;
import java.util.stream.Stream;

/** One question of a form; its id is the path of the answer in {@code POST /api/offers}. */
public final class Question {
    public final String id;
    public final Input input;
    public final String label;
    public String hint;
    public boolean required;
    public String autocomplete;
    public String inputmode;
    public Integer min;
    public Integer max;
    public List<Choice> choices = List.of();
    public List<List<Question>> rows = List.of();

    private Question(String id, Input input, String label) {
        this.id = id;
        this.input = input;
        this.label = label;
    }

    static Question of(String id, Input input, String label) {
        return new Question(id, input, label);
    }

    static Question oneOf(String id, Input input, String label, List<Choice> choices) {
        Question question = new Question(id, input, label);
        question.choices = choices;
        return question;
    }

    static Question rows(String id, String label, List<List<Question>> rows) {
        Question question = new Question(id, Input.ROWS, label);
        question.rows = rows;
        return question;
    }

    Question required() {
        required = true;
        return this;
    }

    Question hint(String text) {
        hint = text;
        return this;
    }

    Question filledInAs(String token) {
        autocomplete = token;
        return this;
    }

    Question digits() {
        inputmode = "numeric";
        return this;
    }

    Question between(int least, int most) {
        min = least;
        max = most;
        return this;
    }

    public String type() {
        return input.type();
    }

    /** This question and those within it. */
    Stream<Question> all() {
        return Stream.concat(Stream.of(this), rows.stream().flatMap(List::stream));
    }
}
