package de.ukrainehilfe.notification.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Which mails to list; every part may be null, and those given must all fit.
 *
 * @param recordId the offer's or need's
 * @param reference of an offer, a need or a match
 * @param association only mails to people in its charge
 * @param before list those older than this one
 */
public record MailFilter(
        Side side,
        UUID recordId,
        UUID matchId,
        String reference,
        MailState state,
        String association,
        Long before,
        int limit) {

    TypedQuery<Mail> query(EntityManager entities) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("side = :side", side);
        given.put("recordId = :recordId", recordId);
        given.put("matchId = :matchId", matchId);
        given.put("(reference = :reference or matchReference = :reference)", reference);
        given.put("state = :state", state);
        given.put("association = :association", association);
        given.put("id < :before", before);
        given.values().removeIf(Objects::isNull);
        String where = given.isEmpty() ? "" : " where " + String.join(" and ", given.keySet());
        TypedQuery<Mail> query = entities.createQuery("from Mail" + where + " order by id desc", Mail.class);
        given.forEach((condition, value) -> query.setParameter(condition.replaceFirst("^.*?:(\\w+).*$", "$1"), value));
        return query.setMaxResults(limit + 1);
    }
}
