package de.ukrainehilfe.offers.mailbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hibernate.annotations.Immutable;

/** Answers as they lie in the table. */
@Converter
@Immutable
class AnswersAsJson implements AttributeConverter<Map<String, String>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, String> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, ANSWERS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("the stored answers are not readable");
        }
    }
}
