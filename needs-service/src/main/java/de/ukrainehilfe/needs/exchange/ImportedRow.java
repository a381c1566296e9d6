package de.ukrainehilfe.needs.exchange;

import de.ukrainehilfe.defaults.exchange.Cells;
import de.ukrainehilfe.defaults.exchange.TableImports;
import de.ukrainehilfe.defaults.pages.Forms;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.needs.intake.FormTexts;
import de.ukrainehilfe.needs.intake.NeedForm;
import de.ukrainehilfe.needs.intake.NeedRequest;
import de.ukrainehilfe.needs.need.Kind;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row of a table read as a need.
 *
 * @param errors column to what is wrong there; empty where it can be recorded
 */
record ImportedRow(NeedRequest request, Map<String, String> errors) implements TableImports.ReadRow {
    static ImportedRow of(Map<String, String> typed, Forms forms, Texts texts, ZoneId zone) {
        FormTexts words = texts.of(FormTexts.class);
        Kind kind = kind(typed.getOrDefault("kind", ""));
        if (kind == null) {
            return new ImportedRow(null, Map.of("kind", words.notAChoice()));
        }
        Map<String, String> fields = new HashMap<>(typed);
        fields.replaceAll((column, text) -> Cells.saysNo(text) ? "" : text);
        fields.putIfAbsent("requester.locale", "uk");
        NeedForm form = new NeedForm(kind, fields, words, zone);
        NeedRequest request = form.request();
        Map<String, String> errors = new TreeMap<>(forms.check(request));
        errors.putAll(form.errors());
        return new ImportedRow(request, errors);
    }

    private static Kind kind(String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(name.strip())) {
                return kind;
            }
        }
        return null;
    }
}
