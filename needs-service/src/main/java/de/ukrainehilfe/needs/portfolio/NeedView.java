package de.ukrainehilfe.needs.portfolio;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.ukrainehilfe.needs.need.CloseReason;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.NeedFacts;
import de.ukrainehilfe.needs.need.Progress;

/** A need as those in charge see it: everything but who it is and how to reach them. */
public record NeedView(
        @JsonUnwrapped NeedFacts need,
        String note,
        @JsonUnwrapped Progress progress,
        int missing,
        CloseReason closeReason,
        String municipality) {
    static NeedView of(Need need) {
        return of(need, need.note());
    }

    /** As an answer that is kept for a day with its key: nothing that somebody wrote about the person. */
    public static NeedView withoutNote(Need need) {
        return of(need, null);
    }

    private static NeedView of(Need need, String note) {
        return new NeedView(
                need.facts(),
                note,
                need.progress(),
                need.progress().missing(),
                need.closeReason(),
                need.municipality());
    }
}
