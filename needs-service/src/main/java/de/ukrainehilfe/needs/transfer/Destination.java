package de.ukrainehilfe.needs.transfer;

import de.ukrainehilfe.defaults.validation.PlainText;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/**
 * Who takes over: one of the two.
 *
 * @param key official key (AGS) of a county or city on the list
 * @param municipality the name of another, such as one in another state
 */
record Destination(@Pattern(regexp = "[0-9]{5}") String key, @PlainText(max = 100) String municipality) {
    Optional<String> other() {
        return Optional.ofNullable(municipality).map(String::strip).filter(name -> !name.isEmpty());
    }
}
