package de.ukrainehilfe.notification.letter;

import java.util.List;

/**
 * The words of one letter in the order they are read: greeting, opening, the other side's contact, the facts, request,
 * link, closing, sign-off, footer.
 *
 * @param action what the link does; null where there is no link
 */
record Wording(
        Tongue tongue,
        String subject,
        String greeting,
        List<String> opening,
        List<Fact> contact,
        List<Fact> facts,
        List<String> request,
        String action,
        String link,
        String linkHelp,
        List<String> closing,
        String signOff,
        String organisation,
        List<String> footer) {}
