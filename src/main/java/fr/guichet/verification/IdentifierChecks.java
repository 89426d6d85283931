package fr.guichet.verification;

/** Checks of identifiers that a library knows better: lists of countries, of domains, of formats. */
public interface IdentifierChecks {
    /** ISO 13616: the country's format and the check digits (ISO 7064 mod 97-10). Without spaces. */
    boolean isIban(String iban);

    /** A mail address that could exist (RFC 5322 in the form that mail servers take). */
    boolean isEmail(String address);

    /** The last digit is the Luhn check digit of those before it (ISO/IEC 7812-1 annex B). */
    boolean isLuhn(String digits);
}
