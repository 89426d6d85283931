package fr.guichet.engine.validator;

import fr.guichet.verification.IdentifierChecks;
import java.util.List;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.DomainValidator.ArrayType;
import org.apache.commons.validator.routines.DomainValidator.Item;
import org.apache.commons.validator.routines.EmailValidator;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.checkdigit.CheckDigit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** Identifiers checked by commons-validator. Thread-safe. */
public final class CommonsIdentifierChecks implements IdentifierChecks {
    /** Reserved for examples (RFC 2606): no mail ever goes there, and nobody mistypes into them. */
    private static final String[] EXAMPLES = {"example", "test"};

    private final IBANValidator iban = IBANValidator.getInstance();
    private final EmailValidator email = new EmailValidator(
            false, false, DomainValidator.getInstance(false, List.of(new Item(ArrayType.GENERIC_PLUS, EXAMPLES))));
    private final CheckDigit luhn = LuhnCheckDigit.LUHN_CHECK_DIGIT;

    @Override
    public boolean isIban(String number) {
        return iban.isValid(number);
    }

    @Override
    public boolean isEmail(String address) {
        return email.isValid(address);
    }

    @Override
    public boolean isLuhn(String digits) {
        return luhn.isValid(digits);
    }
}
