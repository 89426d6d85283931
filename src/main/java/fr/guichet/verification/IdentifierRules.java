package fr.guichet.verification;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Severity;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The rules on identifiers: each holds or it does not, whatever else the document says. */
final class IdentifierRules {
    private static final Pattern FOURTEEN = Pattern.compile("\\d{14}");
    private static final Pattern PCE = Pattern.compile("\\d{14}|GI\\d{6}");
    private static final Pattern NINE = Pattern.compile("\\d{9}");

    /** La Poste's SIREN: its establishments do not follow Luhn, their digits add up to a multiple of five (INSEE). */
    private static final String LA_POSTE = "356000000";

    private static final String LA_POSTE_HEAD_OFFICE = "35600000000048";

    private final IdentifierChecks checks;
    private final PhoneNumbers phones;

    IdentifierRules(IdentifierChecks checks, PhoneNumbers phones) {
        this.checks = checks;
        this.phones = phones;
    }

    List<Rule> all() {
        return List.of(
                rule(FieldName.SUPPLIER_VAT, "VAT_ID_INVALID", Severity.HIGH, this::isBadVat),
                this::company,
                // critical: money would go astray (anomaly C4)
                rule(FieldName.IBAN, "IBAN_INVALID", Severity.CRITICAL, f -> !checks.isIban(f.value())),
                rule(FieldName.ICS, "ICS_INVALID", Severity.HIGH, f -> !Keys.isIcs(f.value())),
                // 14 digits; no check digit is known (Enedis and GRDF publish none)
                rule(FieldName.PDL, "PDL_FORMAT", Severity.HIGH, f -> !matches(FOURTEEN, f)),
                rule(FieldName.PCE, "PCE_FORMAT", Severity.HIGH, f -> !matches(PCE, f)),
                rule(FieldName.EMAIL, "EMAIL_INVALID", Severity.MEDIUM, f -> !checks.isEmail(f.value())),
                rule(
                        FieldName.PHONE,
                        "PHONE_INVALID",
                        Severity.MEDIUM,
                        f -> phones.e164(f.value()).isEmpty()));
    }

    private static Rule rule(FieldName name, String code, Severity severity, Predicate<Field> wrong) {
        return facts -> facts.sureOnes(name)
                .filter(wrong)
                .map(f -> facts.anomaly(code, severity, List.of(f.value()), List.of(f)))
                .toList();
    }

    private boolean isBadVat(Field field) {
        return Keys.isFrenchVat(field.value()).filter(holds -> !holds).isPresent();
    }

    /** SIREN of 9 digits and SIRET of 14, both by Luhn (décret 97-497, INSEE). The SIRET is seen where it was printed. */
    private List<Anomaly> company(Facts facts) {
        return facts.sureOnes(FieldName.SUPPLIER_SIREN)
                .flatMap(f -> {
                    String printed = f.raw().replaceAll("[\\s.]", "");
                    String number = matches(FOURTEEN, printed) ? printed : f.value();
                    if (matches(FOURTEEN, number) && !isSiret(number)) {
                        return List.of(facts.anomaly("SIRET_INVALID", Severity.HIGH, List.of(number), List.of(f)))
                                .stream();
                    }
                    return matches(NINE, number) && !checks.isLuhn(number)
                            ? List.of(facts.anomaly("SIREN_INVALID", Severity.HIGH, List.of(number), List.of(f)))
                                    .stream()
                            : List.<Anomaly>of().stream();
                })
                .toList();
    }

    private boolean isSiret(String siret) {
        if (siret.startsWith(LA_POSTE) && !siret.equals(LA_POSTE_HEAD_OFFICE)) {
            return siret.chars().map(c -> c - '0').sum() % 5 == 0;
        }
        return checks.isLuhn(siret);
    }

    private static boolean matches(Pattern shape, Field field) {
        return matches(shape, field.value());
    }

    private static boolean matches(Pattern shape, String text) {
        return shape.matcher(text).matches();
    }
}
