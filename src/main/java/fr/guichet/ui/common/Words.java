package fr.guichet.ui.common;

import fr.guichet.base.Problem;
import fr.guichet.base.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** The texts and formats of one language, for view models and controllers. Thread-safe. */
public final class Words {
    private final Texts texts;
    private final ZoneId zone;

    public Words(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    public String say(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The text of the first key if there is one, else of the other. */
    public String orElse(String key, String other) {
        return texts.get(texts.has(key) ? key : other);
    }

    /** A text whose arguments are plain values, see {@link Texts#say}. */
    public String plain(String key, List<String> arguments) {
        return texts.say(key, arguments);
    }

    public boolean has(String key) {
        return texts.has(key);
    }

    public String problem(Problem problem) {
        return problem.sentence(texts);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .withLocale(locale())
                .format(date);
    }

    public String date(Instant instant) {
        return date(day(instant));
    }

    /** {@code lun. 16} */
    public String weekday(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d", locale()).format(date);
    }

    /** {@code lundi 16 mars} */
    public String longDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale()).format(date);
    }

    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", locale()).format(instant.atZone(zone));
    }

    public String dateTime(Instant instant) {
        return date(instant) + " " + time(instant);
    }

    /** Today's time, else the day. */
    public String shortly(Instant instant, Instant now) {
        return day(instant).equals(day(now)) ? time(instant) : date(instant);
    }

    public LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    public ZoneId zone() {
        return zone;
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale()).format(share);
    }

    public String money(BigDecimal amount, String currency) {
        var format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(Currency.getInstance(currency));
        return format.format(amount);
    }

    public Locale locale() {
        return texts.locale().getLanguage().equals("en") ? Locale.UK : Locale.FRANCE;
    }
}
