package fr.guichet.verification;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Check keys that are plain arithmetic. */
final class Keys {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final Pattern NUMERIC_VAT = Pattern.compile("FR\\d{11}");
    private static final Pattern ICS = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}");

    private Keys() {}

    /**
     * Whether the key of a French VAT number fits its SIREN: (12 + 3 · (SIREN mod 97)) mod 97, the same as
     * (SIREN · 100 + 12) mod 97 (Code général des impôts, article 286 ter; BOI-TVA-DECLA-20-10-20). Empty for numbers
     * of another country or with a key of letters, which follow other rules.
     */
    static Optional<Boolean> isFrenchVat(String number) {
        if (!NUMERIC_VAT.matcher(number).matches()) {
            return Optional.empty();
        }
        long siren = Long.parseLong(number.substring(4));
        return Optional.of((siren * 100 + 12) % 97 == Long.parseLong(number.substring(2, 4)));
    }

    /**
     * Whether a SEPA creditor identifier holds (EPC262-08, AT-02): characters 5 to 7, the creditor's own, do not count;
     * the first four go to the end; letters count from A = 10; the rest of the division by 97 is 1.
     */
    static boolean isIcs(String ics) {
        if (!ICS.matcher(ics).matches() || ics.startsWith("FR") && ics.length() != 13) {
            return false;
        }
        var digits = new StringBuilder();
        (ics.substring(7) + ics.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }
}
