package fr.guichet.extraction.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Currencies by sign and by code. */
final class Currencies {
    private static final Map<String, String> SIGNS =
            Map.of("€", "EUR", "$", "USD", "£", "GBP", "EURO", "EUR", "EUROS", "EUR");
    private static final Pattern ANY = Pattern.compile(
            "(?i)€|\\$|£|(?<![a-z])(?:EUROS?|EUR|USD|GBP|CHF|DKK|SEK|NOK|PLN|CZK|HUF|RON|BGN|CAD|AUD|JPY|MAD|TND|XOF|XPF)(?![a-z])");

    private Currencies() {}

    static Optional<String> in(String text) {
        Matcher m = ANY.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        String mark = m.group().toUpperCase(java.util.Locale.ROOT);
        return Optional.of(SIGNS.getOrDefault(mark, mark));
    }
}
