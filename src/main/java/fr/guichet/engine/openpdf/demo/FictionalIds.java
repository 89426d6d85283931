package fr.guichet.engine.openpdf.demo;

import java.math.BigInteger;

/** Identifiers whose check digits hold and that belong to nobody: the banks' and creditors' codes are not given out. */
public final class FictionalIds {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private FictionalIds() {}

    /** A SIREN from its first eight digits: nine digits, Luhn. */
    public static String siren(String eight) {
        return luhn(eight);
    }

    /** The SIRET of an establishment: fourteen digits, Luhn. @param nic four digits */
    public static String siret(String siren, String nic) {
        return luhn(siren + nic);
    }

    /** The French VAT number of a SIREN: key (12 + 3 × (SIREN mod 97)) mod 97. */
    public static String vat(String siren) {
        long key = (12 + 3 * (Long.parseLong(siren) % 97)) % 97;
        return "FR%02d%s".formatted(key, siren);
    }

    /** A French IBAN with its national key and its ISO check digits. @param account eleven digits */
    public static String iban(String bank, String branch, String account) {
        long key = 97
                - new BigInteger(bank)
                        .multiply(BigInteger.valueOf(89))
                        .add(new BigInteger(branch).multiply(BigInteger.valueOf(15)))
                        .add(new BigInteger(account).multiply(BigInteger.valueOf(3)))
                        .mod(NINETY_SEVEN)
                        .longValue();
        String national = bank + branch + account + "%02d".formatted(key);
        return "FR" + checkDigits(national + "FR00") + national;
    }

    /** A SEPA creditor identifier of six characters given by the Banque de France. */
    public static String creditor(String six) {
        return "FR" + checkDigits(six + "FR00") + "ZZZ" + six;
    }

    /** In groups of four, as printed. */
    public static String spaced(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String checkDigits(String turned) {
        var digits = new StringBuilder();
        turned.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return "%02d"
                .formatted(
                        98 - new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue());
    }

    private static String luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
