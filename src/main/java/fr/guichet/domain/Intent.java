package fr.guichet.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a customer wants, one of 18. */
public enum Intent {
    NEW_CONTRACT,
    MOVE_IN,
    MOVE_OUT,
    HOLDER_CHANGE,
    TARIFF_CHANGE,
    POWER_CHANGE,
    METER_READING,
    BILLING_DISPUTE,
    PAYMENT_PLAN,
    BANK_DETAILS,
    REFUND,
    DOCUMENT_REQUEST,
    OUTAGE_EMERGENCY,
    CONNECTION,
    COMPLAINT,
    WITHDRAWAL,
    DATA_PRIVACY,
    OTHER;

    private static final Set<Intent> NEVER_AUTOMATED = EnumSet.of(OUTAGE_EMERGENCY, DATA_PRIVACY, BANK_DETAILS);

    /** True where a person must decide however sure the machine is: danger, rights, money. */
    public boolean isNeverAutomated() {
        return NEVER_AUTOMATED.contains(this);
    }

    /** The word used on the command line and in the store: {@code move_in}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Intent> ofCode(String code) {
        return Arrays.stream(values()).filter(i -> i.code().equals(code)).findFirst();
    }
}
