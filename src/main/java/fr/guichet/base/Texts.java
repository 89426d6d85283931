package fr.guichet.base;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The program's sentences in one language: French, or English where asked for. Thread-safe. */
public final class Texts {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}\\.\\d{1,8}");

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Texts in(Locale locale) {
        // without fallback the machine's own language never creeps in: what is not English is French
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(ResourceBundle.getBundle("texts.texts", locale, control));
    }

    /** The language of these texts, for formats. */
    public Locale locale() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.FRANCE : bundle.getLocale();
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /** The text of a key with its arguments put in (MessageFormat); the key itself where there is none. */
    public String get(String key, Object... arguments) {
        try {
            String text = bundle.getString(key);
            return arguments.length == 0 ? text : new MessageFormat(text, locale()).format(arguments);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /**
     * A text whose arguments are plain values: dates (2026-01-31) and decimals (1234.50) are written as this language
     * does, {@code @key} is another text, the rest is taken as it is.
     */
    public String say(String key, List<String> plain) {
        return get(key, plain.stream().map(this::spoken).toArray());
    }

    private String spoken(String value) {
        if (value.startsWith("@")) {
            return get(value.substring(1));
        }
        if (DATE.matcher(value).matches()) {
            return date(value);
        }
        if (DECIMAL.matcher(value).matches()) {
            var format = NumberFormat.getNumberInstance(locale());
            format.setMinimumFractionDigits(value.length() - value.indexOf('.') - 1);
            format.setMaximumFractionDigits(value.length() - value.indexOf('.') - 1);
            return format.format(new BigDecimal(value));
        }
        return value;
    }

    private String date(String iso) {
        try {
            return LocalDate.parse(iso).format(DateTimeFormatter.ofPattern(get("format.date"), locale()));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
