package de.ukrainehilfe.notification.delivery;

import de.ukrainehilfe.notification.mail.MailState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How many mails are in a state. */
record StateCount(MailState state, long mails) {
    static List<StateCount> all(Map<MailState, Long> counts) {
        return Arrays.stream(MailState.values())
                .map(state -> new StateCount(state, counts.getOrDefault(state, 0L)))
                .toList();
    }
}
