package de.ukrainehilfe.defaults.pages;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.List;

/**
 * Refuses to print a number or a time as Java writes it where people read, on a page or in a message: {@link Notation}
 * and {@link Counted} write it as their language does. An attribute of a tag is for programs and may have it. Only in the
 * build that tests ask for every page.
 */
@IfBuildProfile("test")
@Singleton
class RawValues implements ResultMapper {
    private static final int BEFORE_ALL_OTHERS = 1_000;

    void register(@Observes EngineBuilder builder) {
        builder.addResultMapper(this);
    }

    @Override
    public int getPriority() {
        return BEFORE_ALL_OTHERS;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return (result instanceof Number || result instanceof TemporalAccessor || result instanceof TemporalAmount)
                && !isInTag(before(origin));
    }

    @Override
    public String map(Object result, Expression expression) {
        Origin at = expression.getOrigin();
        throw new TemplateException(
                at, at.getTemplateId() + " prints " + expression.toOriginalString() + " raw: " + result);
    }

    /** Whether what follows this text stands between the angle brackets of a tag. */
    static boolean isInTag(String text) {
        String marks = text.replaceAll("\\{[^}]*}", "");
        return marks.lastIndexOf('<') > marks.lastIndexOf('>');
    }

    /** What the template has before this place; nothing where it is a message. */
    private static String before(Origin origin) {
        List<String> lines = source(origin.getTemplateId()).lines().toList();
        if (origin.getLine() > lines.size()) {
            return "";
        }
        String line = lines.get(origin.getLine() - 1);
        return String.join("\n", lines.subList(0, origin.getLine() - 1))
                + "\n"
                + line.substring(0, Math.min(line.length(), origin.getLineCharacterStart() - 1));
    }

    private static String source(String template) {
        ClassLoader resources = Thread.currentThread().getContextClassLoader();
        for (String type : List.of("", ".html", ".txt")) {
            try (InputStream file = resources.getResourceAsStream("templates/" + template + type)) {
                if (file != null) {
                    return new String(file.readAllBytes(), StandardCharsets.UTF_8);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return "";
    }
}
