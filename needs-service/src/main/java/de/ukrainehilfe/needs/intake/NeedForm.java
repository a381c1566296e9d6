package de.ukrainehilfe.needs.intake;

import de.ukrainehilfe.needs.need.Accompaniment;
import de.ukrainehilfe.needs.need.Appointment;
import de.ukrainehilfe.needs.need.Goods;
import de.ukrainehilfe.needs.need.GoodsItem;
import de.ukrainehilfe.needs.need.Interpreting;
import de.ukrainehilfe.needs.need.Kind;
import de.ukrainehilfe.needs.need.Lodging;
import de.ukrainehilfe.needs.need.Mentoring;
import de.ukrainehilfe.needs.need.NeedDetails;
import de.ukrainehilfe.needs.need.Repeat;
import de.ukrainehilfe.needs.need.Rhythm;
import de.ukrainehilfe.needs.need.Transport;
import de.ukrainehilfe.needs.need.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was typed at the counter or stands in a table, kept as it was typed, and what is wrong with it; the fields are named as in the API. */
public final class NeedForm {
    private final Kind kind;
    private final Map<String, String> typed;
    private final Map<String, String> errors = new TreeMap<>();
    private final FormTexts texts;
    private final ZoneId zone;

    public NeedForm(Kind kind, Map<String, String> typed, FormTexts texts, ZoneId zone) {
        this.kind = kind;
        this.typed = typed;
        this.texts = texts;
        this.zone = zone;
    }

    public Kind kind() {
        return kind;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean ticked(String field) {
        return !value(field).isEmpty();
    }

    /** Null where there is nothing to say. */
    public String error(String field) {
        return errors.get(field);
    }

    /** Field to what is wrong with it, so far. */
    public Map<String, String> errors() {
        return Map.copyOf(errors);
    }

    public boolean isWrong() {
        return !errors.isEmpty();
    }

    void blame(Map<String, String> found) {
        found.forEach(
                (field, why) -> errors.putIfAbsent(field.equals("repeat.oneOfTheTwo") ? "repeat.times" : field, why));
    }

    /** What was typed as a request; what cannot be read is left out and named among the errors. */
    public NeedRequest request() {
        Person person = new Person(
                text("requester.name"), text("requester.email"), text("requester.phone"), text("requester.locale"));
        return new NeedRequest(
                person,
                text("association"),
                text("postcode"),
                read("from", LocalDate::parse, texts.notADate()),
                read("until", LocalDate::parse, texts.notADate()),
                choice("urgency", Urgency.class),
                text("note"),
                details(),
                text("mail"),
                repeat());
    }

    private Repeat repeat() {
        Integer times = number("repeat.times");
        LocalDate until = read("repeat.until", LocalDate::parse, texts.notADate());
        Rhythm every = choice("repeat.every", Rhythm.class);
        return times == null && until == null ? null : new Repeat(every, times, until);
    }

    private NeedDetails details() {
        return switch (kind) {
            case LODGING ->
                new Lodging(
                        number("details.adults"),
                        number("details.children"),
                        ticked("details.barrierFree"),
                        ticked("details.pets"),
                        ticked("details.womenOnly"),
                        ticked("details.unaccompaniedMinor"));
            case GOODS -> goods(read("details.item", GoodsItem::of, texts.notAChoice()));
            case INTERPRETING ->
                new Interpreting(
                        text("details.from"),
                        text("details.to"),
                        choice("details.level", Interpreting.Level.class),
                        choice("details.mode", Interpreting.Mode.class),
                        choice("details.subject", Interpreting.Subject.class),
                        appointment(),
                        ticked("details.trained"));
            case TRANSPORT ->
                new Transport(
                        number("details.persons"),
                        number("details.load"),
                        ticked("details.wheelchair"),
                        text("details.destination"),
                        appointment());
            case ACCOMPANIMENT ->
                new Accompaniment(
                        choice("details.occasion", Accompaniment.Occasion.class),
                        text("details.language"),
                        choice("details.level", Interpreting.Level.class),
                        appointment(),
                        ticked("details.minors"),
                        ticked("details.trained"));
            case MENTORING ->
                new Mentoring(
                        content(),
                        number("details.hoursPerWeek"),
                        number("details.months"),
                        ticked("details.minors"),
                        ticked("details.trained"));
        };
    }

    /** Each has a box of its own. */
    private Set<Mentoring.Content> content() {
        return Arrays.stream(Mentoring.Content.values())
                .filter(content -> ticked("details.content." + content))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mentoring.Content.class)));
    }

    private Goods goods(GoodsItem item) {
        return new Goods(item, number("details.quantity"), item == null ? null : item.unit());
    }

    private Appointment appointment() {
        Instant start = read(
                "details.appointment.start",
                typed -> LocalDateTime.parse(typed).atZone(zone).toInstant(),
                texts.notADate());
        return start == null ? null : new Appointment(start, number("details.appointment.minutes"));
    }

    private String text(String field) {
        String text = value(field).strip();
        return text.isEmpty() ? null : text;
    }

    private Integer number(String field) {
        return read(field, Integer::valueOf, texts.notANumber());
    }

    private <E extends Enum<E>> E choice(String field, Class<E> of) {
        return read(field, typed -> Enum.valueOf(of, typed), texts.notAChoice());
    }

    private <T> T read(String field, Function<String, T> reader, String otherwise) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            errors.put(field, otherwise);
            return null;
        }
    }
}
