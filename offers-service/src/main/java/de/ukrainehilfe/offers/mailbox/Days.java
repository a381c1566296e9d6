package de.ukrainehilfe.offers.mailbox;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The days a mail speaks of, as people in five languages write them: from which, and until which. */
final class Days {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** A day so short ago is meant as the past, not as that of next year. */
    private static final int RECENT_DAYS = 90;

    private static final String YEAR = "(?:(20\\d\\d)|'?(\\d\\d))";
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(20\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?" + YEAR
            + "(?!\\d|[.:]\\d))?(?!\\d)|(?<![\\d/])(\\d{1,2})/(\\d{1,2})/" + YEAR + "(?!\\d)");
    private static final Pattern DAY_MONTH;
    private static final Pattern MONTH_DAY;
    private static final Pattern UNTIL = Pattern.compile(
            "(?:bis(?: zum| einschließlich)?|until|till|through|\\bto|до|по|حتى|إلى|لغاية|–|-)\\s*$", FLAGS);

    static {
        String months = String.join("|", Words.meanings("month"));
        DAY_MONTH = Pattern.compile(
                "(?<![\\d.])(\\d{1,2})(?:\\.|st|nd|rd|th)?(?: of)?\\s+(?:" + months
                        + ")\\p{IsCyrillic}*(?!\\p{L})\\.?,?(?:\\s+" + YEAR + "(?!\\d))?",
                FLAGS);
        MONTH_DAY = Pattern.compile(
                "(?<!\\p{L})(?:" + months + ")\\p{IsCyrillic}*\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.:])(?:,?\\s+"
                        + YEAR + "(?!\\d))?",
                FLAGS);
    }

    private final String text;
    private final LocalDate today;
    private final List<Day> found = new ArrayList<>();

    private record Day(int at, LocalDate day, boolean until) {}

    private Days(String text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    static Days in(String text, LocalDate today) {
        Days days = new Days(text, today);
        ISO.matcher(text).results().forEach(date -> days.add(date, date.group(1), null, date.group(2), date.group(3)));
        DIGITS.matcher(text).results().forEach(days::addDigits);
        DAY_MONTH
                .matcher(text)
                .results()
                .forEach(date -> days.add(date, date.group(2), date.group(3), days.month(date), date.group(1)));
        MONTH_DAY
                .matcher(text)
                .results()
                .forEach(date -> days.add(date, date.group(2), date.group(3), days.month(date), date.group(1)));
        days.found.sort((one, other) -> Integer.compare(one.at, other.at));
        return days;
    }

    Optional<LocalDate> from() {
        return found.stream().filter(day -> !day.until).map(Day::day).findFirst();
    }

    Optional<LocalDate> until() {
        LocalDate earliest = from().orElse(today);
        return found.stream()
                .filter(day -> day.until)
                .map(Day::day)
                .filter(day -> day.isAfter(earliest))
                .findFirst();
    }

    private void addDigits(MatchResult date) {
        if (date.group(1) != null) {
            add(date, date.group(3), date.group(4), date.group(2), date.group(1));
        } else {
            add(date, date.group(7), date.group(8), date.group(6), date.group(5));
        }
    }

    private String month(MatchResult date) {
        for (Map.Entry<String, List<Pattern>> month : Words.group("month").entrySet()) {
            if (month.getValue().stream()
                    .anyMatch(name -> name.matcher(date.group()).find())) {
                return month.getKey();
            }
        }
        throw new IllegalStateException("a month without a number");
    }

    private void add(MatchResult date, String year, String shortYear, String month, String day) {
        try {
            String full = year != null ? year : shortYear == null ? null : "20" + shortYear;
            LocalDate meant = full != null
                    ? LocalDate.of(Integer.parseInt(full), Integer.parseInt(month), Integer.parseInt(day))
                    : next(Integer.parseInt(month), Integer.parseInt(day));
            if (!meant.isBefore(today)) {
                String before = text.substring(Math.max(0, date.start() - 25), date.start());
                found.add(new Day(date.start(), meant, UNTIL.matcher(before).find()));
            }
        } catch (DateTimeException noDay) {
            // 30.2. is a typing error: the question stays open
        }
    }

    /** Without a year: the next such day, unless it has just been. */
    private LocalDate next(int month, int day) {
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        return !thisYear.isBefore(today) || ChronoUnit.DAYS.between(thisYear, today) <= RECENT_DAYS
                ? thisYear
                : thisYear.plusYears(1);
    }
}
