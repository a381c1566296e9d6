package de.ukrainehilfe.offers.offer;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** Speaking for people between languages: regularly in weekly windows, or at one appointment. */
@Coherent
public record Interpreting(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Skill> languages,
        @NotEmpty Set<@NotNull Mode> modes,
        @NotNull @Size(max = 50) List<@NotNull @Valid Window> weekly,
        @NotNull Set<@NotNull Subject> subjects,
        @Valid Appointment appointment)
        implements OfferDetails, Coherent.Parts {
    /** How well; the levels of the Common European Framework, and growing up with it. */
    public enum Level {
        A1,
        A2,
        B1,
        B2,
        C1,
        C2,
        NATIVE
    }

    public enum Mode {
        ON_SITE,
        PHONE,
        VIDEO
    }

    public enum Subject {
        HEALTH,
        AUTHORITIES,
        SCHOOL,
        LEGAL,
        HOUSING,
        WORK,
        EVERYDAY
    }

    public record Skill(@NotNull @SpokenLanguage String code, @NotNull Level level) {}

    @Coherent
    public record Window(
            @NotNull DayOfWeek day,
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime from,
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime to)
            implements Coherent.Parts {
        @Override
        public void check(Coherent.Objections objections) {
            if (from != null && to != null && !from.isBefore(to)) {
                objections.to("to", "{de.ukrainehilfe.offers.endsBeforeItBegins}");
            }
        }
    }

    @Coherent
    public record Appointment(@NotNull OffsetDateTime start, @NotNull @Min(1) @Max(1440) Integer minutes)
            implements Coherent.Parts {
        @Override
        public void check(Coherent.Objections objections) {
            if (start != null && !Availability.isWithinReach(start.toLocalDate(), objections.today())) {
                objections.to("start", "{de.ukrainehilfe.offers.outOfReach}");
            }
        }
    }

    @Override
    public Kind kind() {
        return Kind.INTERPRETING;
    }

    @Override
    public void check(Coherent.Objections objections) {
        objectToLanguageTwice(languages, objections);
    }

    static void objectToLanguageTwice(List<Skill> languages, Coherent.Objections objections) {
        if (languages != null
                && languages.stream()
                                .filter(skill -> skill != null)
                                .map(Skill::code)
                                .distinct()
                                .count()
                        < languages.size()) {
            objections.to("languages", "{de.ukrainehilfe.offers.languageTwice}");
        }
    }
}
