package de.ukrainehilfe.notification.mail;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a mail is about, in codes, amounts and dates; never a person.
 *
 * @param quantity places, pieces or appointments; null where the kind does not count
 * @param languages ISO 639 codes
 * @param minutes length of the appointment
 * @param answerBy until when both sides may answer
 * @param reason code of why a match ended, such as {@code OFFER_WITHDRAWN}
 * @param question code of what is asked, such as {@code DAY_3}
 * @param check what the answer is given to
 * @param version of the match, which orders the versions of an invitation
 * @param coordinator code of the account that looks after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Matter(
        String kind,
        Integer quantity,
        String item,
        String unit,
        List<String> languages,
        String postcode,
        LocalDate from,
        LocalDate until,
        Instant start,
        Integer minutes,
        Instant answerBy,
        String reason,
        String question,
        UUID check,
        Long version,
        String coordinator) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** Of a matter in which nothing is asked. */
    public Matter(
            String kind,
            Integer quantity,
            String item,
            String unit,
            List<String> languages,
            String postcode,
            LocalDate from,
            LocalDate until,
            Instant start,
            Integer minutes,
            Instant answerBy,
            String reason) {
        this(
                kind, quantity, item, unit, languages, postcode, from, until, start, minutes, answerBy, reason, null,
                null, null, null);
    }

    /** Of a kind of help, and of nothing else that is known. */
    public static Matter of(String kind) {
        return new Matter(kind, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same for a reason. */
    public Matter because(String code) {
        return new Matter(
                kind,
                quantity,
                item,
                unit,
                languages,
                postcode,
                from,
                until,
                start,
                minutes,
                answerBy,
                code,
                question,
                check,
                version,
                coordinator);
    }

    /** The same with a question about it. */
    public Matter asking(String code, UUID answered, Long ofVersion) {
        return new Matter(
                kind,
                quantity,
                item,
                unit,
                languages,
                postcode,
                from,
                until,
                start,
                minutes,
                answerBy,
                reason,
                code,
                answered,
                ofVersion,
                coordinator);
    }

    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Matter fromJson(String json) {
        try {
            return JSON.readValue(json, Matter.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("The matter of a mail is not readable");
        }
    }
}
