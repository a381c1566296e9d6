package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.offers.offer.Kind;
import java.util.Comparator;
import java.util.List;

/**
 * The form as its page shows it.
 *
 * @param consentText what the tick at the end agrees to
 */
public record OfferForm(Kind kind, List<Section> sections, Filled filled, String consentText, String consentVersion) {
    /** One thing that is wrong, with the words of its question. */
    public record Wrong(String id, String label, String message) {}

    /** In the order of the form. */
    public List<Wrong> wrongs() {
        List<Question> asked = sections.stream()
                .flatMap(section -> section.questions().stream())
                .flatMap(Question::all)
                .toList();
        return filled.errors().entrySet().stream()
                .map(error -> new Wrong(error.getKey(), label(asked, error.getKey()), error.getValue()))
                .sorted(Comparator.comparingInt(wrong -> position(asked, wrong.id())))
                .toList();
    }

    private static String label(List<Question> asked, String id) {
        int position = position(asked, id);
        return position == asked.size() ? null : asked.get(position).label;
    }

    private static int position(List<Question> asked, String id) {
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).id.equals(id)) {
                return i;
            }
        }
        return asked.size();
    }
}
