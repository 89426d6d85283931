package fr.guichet.ui.revue;

import fr.guichet.ui.common.Words;
import fr.guichet.ui.revue.ActForm.Choice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The usual moments to come back to a dossier, and any day that is typed: 12/07, 12/07/2026, 5 for in five days. */
final class PostponeTimes {
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{2}|\\d{4}))?");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})\\s*j?");

    private final Words words;

    PostponeTimes(Words words) {
        this.words = words;
    }

    List<Choice> from(ZonedDateTime now, String typed) {
        Optional<LocalDate> day = day(now.toLocalDate(), typed);
        if (day.isPresent()) {
            return day.filter(d -> d.isAfter(now.toLocalDate())).stream()
                    .map(d -> choice("revue.postpone.day", d.atTime(MORNING).atZone(now.getZone())))
                    .toList();
        }
        LocalDate today = now.toLocalDate();
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("revue.postpone.hour", now.plusHours(1)));
        if (now.toLocalTime().isBefore(AFTERNOON.minusHours(1))) {
            choices.add(
                    choice("revue.postpone.afternoon", today.atTime(AFTERNOON).atZone(now.getZone())));
        }
        choices.add(choice(
                "revue.postpone.tomorrow", today.plusDays(1).atTime(MORNING).atZone(now.getZone())));
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        if (!monday.equals(today.plusDays(1))) {
            choices.add(choice("revue.postpone.monday", monday.atTime(MORNING).atZone(now.getZone())));
        }
        choices.add(
                choice("revue.postpone.week", today.plusWeeks(1).atTime(MORNING).atZone(now.getZone())));
        choices.add(choice(
                "revue.postpone.month", today.plusMonths(1).atTime(MORNING).atZone(now.getZone())));
        return choices;
    }

    private Choice choice(String key, ZonedDateTime when) {
        return new Choice(words.say(key), words.dateTime(when.toInstant()), when.toInstant());
    }

    private static Optional<LocalDate> day(LocalDate today, String typed) {
        Matcher days = DAYS.matcher(typed);
        if (days.matches()) {
            return Optional.of(today.plusDays(Long.parseLong(days.group(1))));
        }
        Matcher day = DAY.matcher(typed);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            int year = day.group(3) == null
                    ? today.getYear()
                    : Integer.parseInt(day.group(3)) % 100 + today.getYear() / 100 * 100;
            LocalDate date = LocalDate.of(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
            return Optional.of(day.group(3) == null && !date.isAfter(today) ? date.plusYears(1) : date);
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
