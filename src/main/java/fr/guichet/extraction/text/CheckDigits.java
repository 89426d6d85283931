package fr.guichet.extraction.text;

import java.math.BigInteger;

/** The check digits of identifiers. All take identifiers without spaces, in capitals. */
public final class CheckDigits {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final String LA_POSTE = "356000000";

    private CheckDigits() {}

    /** SIREN: nine digits, Luhn (INSEE). */
    public static boolean isSiren(String text) {
        return text.matches("\\d{9}") && luhn(text) % 10 == 0;
    }

    /** SIRET: fourteen digits, Luhn; those of La Poste but its head office sum to a multiple of five instead (INSEE). */
    public static boolean isSiret(String text) {
        if (!text.matches("\\d{14}") || !isSiren(text.substring(0, 9))) {
            return false;
        }
        return luhn(text) % 10 == 0
                || text.startsWith(LA_POSTE) && text.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    /** French VAT number: FR, a key, the SIREN; a numeric key is (12 + 3 × (SIREN mod 97)) mod 97 (CGI, art. 286 ter). */
    public static boolean isFrenchVat(String text) {
        if (!text.matches("FR[0-9A-HJ-NP-Z]{2}\\d{9}")) {
            return false;
        }
        String key = text.substring(2, 4);
        return !key.matches("\\d\\d")
                || Integer.parseInt(key) == (12 + 3 * (Integer.parseInt(text.substring(4)) % 97)) % 97;
    }

    /** IBAN: ISO 13616 shape and mod 97 = 1; the French one has 27 characters. */
    public static boolean isIban(String text) {
        return text.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}")
                && (!text.startsWith("FR") || text.length() == 27)
                && mod97(text.substring(4) + text.substring(0, 4));
    }

    /** SEPA creditor identifier: the business code at 5 to 7 does not count, mod 97 = 1 (EPC262-08). */
    public static boolean isCreditorId(String text) {
        return text.matches("[A-Z]{2}\\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}")
                && mod97(text.substring(7) + text.substring(0, 4));
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    private static boolean mod97(String text) {
        var digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }
}
