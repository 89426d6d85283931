package fr.guichet.extraction.request;

import fr.guichet.domain.FieldName;
import fr.guichet.extraction.text.CheckDigits;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** IBANs by their country's length; one whose check digits fail is told all the same, with little confidence. */
final class IbanFinder implements Finder {
    /** Characters by country, ISO 13616 registry, of the countries whose accounts customers in France have. */
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("FR", 27),
            Map.entry("MC", 27),
            Map.entry("BE", 16),
            Map.entry("DE", 22),
            Map.entry("ES", 24),
            Map.entry("IT", 27),
            Map.entry("PT", 25),
            Map.entry("LU", 20),
            Map.entry("GB", 22),
            Map.entry("IE", 22),
            Map.entry("NL", 18),
            Map.entry("CH", 21),
            Map.entry("AT", 20),
            Map.entry("PL", 28),
            Map.entry("LT", 20),
            Map.entry("MT", 31));

    private static final Pattern START = Pattern.compile(
            "(?<![A-Za-z0-9])(" + String.join("|", LENGTHS.keySet()) + ") ?([0-9OoIl]{2})", Pattern.CASE_INSENSITIVE);

    @Override
    public void find(Sheet sheet) {
        Matcher m = START.matcher(sheet.text());
        while (m.find()) {
            int end =
                    end(sheet.text(), m.start(), LENGTHS.getOrDefault(m.group(1).toUpperCase(Locale.ROOT), 0));
            if (end > 0) {
                String printed = sheet.text()
                        .substring(m.start(), end)
                        .replaceAll("[^A-Za-z0-9]", "")
                        .toUpperCase(Locale.ROOT);
                Optional<String> valid = valid(printed, sheet.isRecognised());
                double score = valid.isEmpty() ? 0.45 : valid.get().equals(printed) ? 0.97 : 0.85;
                sheet.take(FieldName.IBAN, valid.orElse(printed), m.start(), end, score);
            }
        }
    }

    /** The index after so many letters and figures, single gaps between them allowed; 0 where they do not come. */
    private static int end(String text, int start, int length) {
        int count = 0;
        int gap = 0;
        for (int i = start; i < text.length() && count < length; i++) {
            char c = text.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                count++;
                gap = 0;
            } else if ((Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '.') && gap < 2) {
                gap++;
            } else {
                return 0;
            }
            if (count == length) {
                boolean goesOn = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
                long digits = text.substring(start, i + 1)
                        .chars()
                        .filter(Character::isDigit)
                        .count();
                return goesOn || digits < length / 2 ? 0 : i + 1;
            }
        }
        return 0;
    }

    /** The account as printed where its check digits hold, else with figures for the letters that recognition takes for them. */
    private static Optional<String> valid(String printed, boolean recognised) {
        if (CheckDigits.isIban(printed) || !recognised) {
            return Optional.of(printed).filter(CheckDigits::isIban);
        }
        String plain = figures(printed);
        return Optional.of(plain).filter(CheckDigits::isIban);
    }

    private static String figures(String printed) {
        return printed.substring(0, 2)
                + printed.substring(2)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1')
                        .replace('S', '5')
                        .replace('B', '8');
    }
}
