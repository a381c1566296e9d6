package de.ukrainehilfe.offers.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** Somebody who goes along where it is hard to go alone. */
@Coherent
public record Accompaniment(
        @NotEmpty Set<@NotNull Occasion> occasions,
        @NotEmpty @Size(max = 20) List<Interpreting.@NotNull @Valid Skill> languages)
        implements OfferDetails, Coherent.Parts {
    /** Where to. */
    public enum Occasion {
        OFFICE,
        DOCTOR,
        SCHOOL
    }

    @Override
    public Kind kind() {
        return Kind.ACCOMPANIMENT;
    }

    @Override
    public void check(Coherent.Objections objections) {
        Interpreting.objectToLanguageTwice(languages, objections);
    }
}
