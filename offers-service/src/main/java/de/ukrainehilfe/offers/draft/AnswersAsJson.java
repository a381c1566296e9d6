package de.ukrainehilfe.offers.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;

/** Answers as they lie in the table. */
@Converter
@Immutable
class AnswersAsJson implements AttributeConverter<Map<String, List<String>>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, List<String>> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public Map<String, List<String>> convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, ANSWERS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("the stored answers are not readable", unreadable);
        }
    }
}
