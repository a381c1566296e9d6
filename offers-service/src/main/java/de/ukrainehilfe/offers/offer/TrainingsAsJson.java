package de.ukrainehilfe.offers.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Trainings as they lie in the table. */
@Converter
@Immutable
class TrainingsAsJson implements AttributeConverter<List<Training>, String> {
    private static final TypeReference<List<Training>> TRAININGS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Override
    public String convertToDatabaseColumn(List<Training> trainings) {
        try {
            return JSON.writeValueAsString(trainings);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public List<Training> convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, TRAININGS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("the stored trainings are not readable", unreadable);
        }
    }
}
