package fr.guichet.testing.bills;

import java.math.BigInteger;
import java.util.Random;

/** Invented identifiers whose check digits are right. */
final class Numbers {
    private final Random random;

    Numbers(Random random) {
        this.random = random;
    }

    String digits(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? 1 + random.nextInt(9) : random.nextInt(10));
        }
        return text.toString();
    }

    String siren() {
        return luhn(digits(8));
    }

    String siret(String siren) {
        return luhn(siren + "000" + random.nextInt(10));
    }

    static String vat(String siren) {
        return "FR" + "%02d".formatted((12 + 3 * (Long.parseLong(siren) % 97)) % 97) + siren;
    }

    String iban() {
        String account = digits(10) + digits(11);
        long key =
                97 - new BigInteger(account + "00").mod(BigInteger.valueOf(97)).longValue();
        String bban = account + "%02d".formatted(key);
        return "FR" + check(bban + "152700") + bban;
    }

    String ics() {
        String own = digits(6);
        return "FR" + check(own + "152700") + "ZZZ" + own;
    }

    private static String check(String digits) {
        return "%02d"
                .formatted(
                        98 - new BigInteger(digits).mod(BigInteger.valueOf(97)).intValue());
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
