package de.ukrainehilfe.offers.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Details as they lie in the table; a mapper of their own, so that what was stored stays readable however the API's is set. */
@Converter
@Immutable
class DetailsAsJson implements AttributeConverter<OfferDetails, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private static final ObjectWriter WRITER = JSON.writerFor(OfferDetails.class);
    private static final ObjectReader READER = JSON.readerFor(OfferDetails.class);

    @Override
    public String convertToDatabaseColumn(OfferDetails details) {
        return write(details);
    }

    static String write(OfferDetails details) {
        try {
            return WRITER.writeValueAsString(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public OfferDetails convertToEntityAttribute(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("the stored details are not readable", unreadable);
        }
    }
}
