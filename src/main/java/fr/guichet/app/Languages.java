package fr.guichet.app;

import fr.guichet.base.Settings;
import fr.guichet.base.Texts;
import java.util.Locale;

/** The program's language: what the person chose, else English where the system is English, else French. */
final class Languages {
    private static final String SETTING = "language";

    private Languages() {}

    static Texts texts(Settings settings, Locale system) {
        return Texts.in(locale(settings.get(SETTING).orElse(system.getLanguage())));
    }

    /** Turns to the other language and remembers it. */
    static Texts other(Texts now, Settings settings) {
        String next = now.locale().getLanguage().equals("en") ? "fr" : "en";
        settings.put(SETTING, next);
        return Texts.in(locale(next));
    }

    private static Locale locale(String language) {
        return language.equals("en") ? Locale.UK : Locale.FRANCE;
    }
}
