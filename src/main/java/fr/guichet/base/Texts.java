package fr.guichet.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The program's sentences in one language: French, or English where asked for. Thread-safe. */
public final class Texts {
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

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
