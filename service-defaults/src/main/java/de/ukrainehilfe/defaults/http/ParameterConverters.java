package de.ukrainehilfe.defaults.http;

import de.ukrainehilfe.defaults.pages.Texts;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Bad parameters are 400 with their name; Jakarta REST (§3.2) would answer 404. */
@Provider
public class ParameterConverters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            Long.class, Long::valueOf,
            LocalDate.class, LocalDate::parse,
            UUID.class, ParameterConverters::uuid);

    private final Texts texts;

    ParameterConverters(Texts texts) {
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> reader = type.isEnum() ? text -> constant(type, text) : READERS.get(type);
        return reader == null ? null : (ParamConverter<T>) new Strict(reader, name(annotations), texts);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such constant"));
    }

    /** UUID.fromString takes "1-1-1-1-1" for a UUID. */
    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("a UUID has 36 characters");
        }
        return UUID.fromString(text);
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
        }
        return "";
    }

    private record Strict(Function<String, Object> reader, String name, Texts texts) implements ParamConverter<Object> {
        @Override
        public Object fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (RuntimeException unreadable) {
                throw Refusal.field(name, texts.problems().notReadable());
            }
        }

        @Override
        public String toString(Object value) {
            return String.valueOf(value);
        }
    }
}
