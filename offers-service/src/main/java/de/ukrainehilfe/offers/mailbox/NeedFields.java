package de.ukrainehilfe.offers.mailbox;

import de.ukrainehilfe.offers.offer.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a mail that asks for help fills into the counter's form, by that form's own names. It travels in the body of a
 * coordinator's request, never in an address; what is uncertain stays open.
 */
final class NeedFields {
    private static final int LONGEST_NOTE = 2_000;

    private final Map<String, String> fields = new LinkedHashMap<>();

    private NeedFields() {}

    static Map<String, String> of(Draft draft) {
        NeedFields form = new NeedFields();
        form.put("mail", draft.reference);
        form.put("requester.name", draft.name.contains("@") ? null : draft.name);
        form.put("requester.email", draft.sender);
        form.put("requester.phone", draft.answers.get("offerer.phone"));
        form.put("requester.locale", draft.locale);
        for (String same : List.of("postcode", "from", "until", "details.item", "details.quantity")) {
            form.put(same, draft.answers.get(same));
        }
        String note = draft.reference + " · " + draft.subject + "\n" + draft.body;
        form.put("note", note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE));
        form.people(draft.subject + "\n" + draft.body);
        form.language(draft);
        return form.fields;
    }

    /** Who speaks of children without saying how many leaves both numbers open. */
    private void people(String text) {
        Amounts amounts = Amounts.in(Reading.latinDigits(text));
        Optional<Integer> people = amounts.people().map(Integer::valueOf);
        Optional<Integer> children = amounts.children().map(Integer::valueOf);
        people.ifPresent(all -> put("details.persons", all.toString()));
        if (people.isPresent() && (children.isPresent() || Words.count("child", text) == 0)) {
            int adults = people.get() - children.orElse(0);
            if (adults > 0) {
                put("details.adults", Integer.toString(adults));
                put("details.children", children.orElse(0).toString());
            }
        }
    }

    /** The one language named beside German; otherwise that of the mail, where it is not German. */
    private void language(Draft draft) {
        if (draft.kind != Kind.INTERPRETING && draft.kind != Kind.ACCOMPANIMENT) {
            return;
        }
        List<String> named = Words.group("tongue").keySet().stream()
                .filter(language -> Words.count("tongue." + language, draft.subject + "\n" + draft.body) > 0)
                .toList();
        String language =
                named.size() == 1 ? named.get(0) : named.isEmpty() && !draft.locale.equals("de") ? draft.locale : null;
        put("details.from", language);
        put("details.to", language == null ? null : "de");
        put("details.language", language);
    }

    private void put(String field, String value) {
        if (value != null && !value.isBlank()) {
            fields.put(field, value);
        }
    }
}
