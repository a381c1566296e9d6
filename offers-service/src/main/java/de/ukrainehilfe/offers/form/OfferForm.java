package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.offers.offer.Kind;
import java.util.Comparator;
import java.util.List;

/**
 * The form as its page shows it.
 *
 * @param sections all of them; the page asks those of its step and shows the others when everything is to be checked
 * @param consentText what the tick at the end agrees to
 */
public record OfferForm(
        Kind kind, Step step, List<Section> sections, Filled filled, String consentText, String consentVersion) {
    /** One thing that is wrong, with the words of its question. */
    public record Wrong(String id, String label, String message) {}

    public Step[] steps() {
        return Step.values();
    }

    public List<Section> asked() {
        return sections.stream().filter(section -> section.step() == step).toList();
    }

    public List<Filled.Answer> carried() {
        return filled.answersBeside(step);
    }

    public boolean first() {
        return step == Step.WHAT;
    }

    public boolean last() {
        return step == Step.CHECK;
    }

    /** In the order of the form. */
    public List<Wrong> wrongs() {
        List<Question> all = sections.stream()
                .flatMap(section -> section.questions().stream())
                .flatMap(Question::all)
                .toList();
        return filled.errors().entrySet().stream()
                .map(error -> new Wrong(error.getKey(), label(all, error.getKey()), error.getValue()))
                .sorted(Comparator.comparingInt(wrong -> position(all, wrong.id())))
                .toList();
    }

    private static String label(List<Question> all, String id) {
        int position = position(all, id);
        return position == all.size() ? null : all.get(position).label;
    }

    private static int position(List<Question> all, String id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id.equals(id)) {
                return i;
            }
        }
        return all.size();
    }
}
