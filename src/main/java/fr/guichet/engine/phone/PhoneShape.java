package fr.guichet.engine.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import fr.guichet.verification.PhoneNumbers;
import java.util.Optional;

/** Telephone numbers by libphonenumber, read as in France where they bear no country. Thread-safe. */
public final class PhoneShape implements PhoneNumbers {
    private static final String HOME = "FR";

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public Optional<String> e164(String typed) {
        try {
            var number = numbers.parse(typed, HOME);
            return numbers.isPossibleNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
