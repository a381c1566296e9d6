package de.ukrainehilfe.matching.pool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads details as other services wrote them; what matching does not look at is kept and ignored. */
public final class DetailsJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DetailsJson() {}

    /** Trainings by code; such as a later version of the events may bring are passed over. */
    static Map<TrainingCode, LocalDate> trainings(String json) {
        if (json.equals("{}")) { // nearly all
            return Map.of();
        }
        Map<TrainingCode, LocalDate> known = new EnumMap<>(TrainingCode.class);
        read(json, new TypeReference<Map<String, LocalDate>>() {})
                .forEach((code, until) -> Stream.of(TrainingCode.values())
                        .filter(training -> training.name().equals(code))
                        .forEach(training -> known.put(training, until)));
        return known;
    }

    static String write(Map<TrainingCode, LocalDate> trainings) {
        return trainings.entrySet().stream()
                .map(training -> "\"" + training.getKey() + "\":\"" + training.getValue() + "\"")
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException misfit) {
            throw new IllegalArgumentException("unreadable", misfit);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException misfit) {
            throw new IllegalArgumentException("the details are no " + type.getSimpleName(), misfit);
        }
    }
}
