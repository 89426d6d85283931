package fr.guichet.verification;

import fr.guichet.domain.FieldName;
import fr.guichet.domain.FieldType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Typed values in the normal form of their field. */
final class Normaliser {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]+");
    private static final Pattern CURRENCY = Pattern.compile("(?i)€|eur(os?)?|kva|kwh");
    private static final Pattern NUMBER = Pattern.compile("[-−+]?\\d+([.,]\\d+)*");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{Alnum}/_.+#°-]{1,60}");

    /** The words a coded field knows, by what people type. */
    private static final Map<FieldName, Map<String, String>> CODES = Map.of(
            FieldName.ENERGY,
                    Map.of(
                            "electricite", "electricite",
                            "électricité", "electricite",
                            "electricity", "electricite",
                            "gaz", "gaz",
                            "gas", "gaz",
                            "dual", "dual"),
            FieldName.READING,
                    Map.of(
                            "releve", "releve", "relevé", "releve", "réel", "releve", "estime", "estime", "estimé",
                            "estime"),
            FieldName.TARIFF_OPTION,
                    Map.of(
                            "base", "Base",
                            "hp-hc", "HP-HC",
                            "hp/hc", "HP-HC",
                            "hphc", "HP-HC",
                            "hc", "HP-HC",
                            "tempo", "Tempo",
                            "ejp", "EJP"));

    private final IdentifierChecks checks;
    private final PhoneNumbers phones;

    Normaliser(IdentifierChecks checks, PhoneNumbers phones) {
        this.checks = checks;
        this.phones = phones;
    }

    Optional<String> normalise(FieldName name, String typed) {
        String text = BLANKS.matcher(typed).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (name.type()) {
            case TEXT, NAME, ADDRESS -> Optional.of(text);
            case DATE -> TypedDates.parse(text);
            case MONEY, NUMBER -> number(name.type(), text);
            case CODE -> code(name, text);
            case IDENTIFIER -> identifier(name, text);
            case EMAIL -> Optional.of(text.toLowerCase(Locale.ROOT)).filter(checks::isEmail);
            case PHONE -> phones.e164(text);
            case IBAN -> Optional.of(compact(text).toUpperCase(Locale.ROOT)).filter(IBAN.asMatchPredicate());
        };
    }

    /** The last mark is the decimal mark unless it parts thousands; the others always do. */
    private static Optional<String> number(FieldType type, String text) {
        String plain =
                compact(CURRENCY.matcher(text).replaceAll("")).replace('−', '-').replaceAll("['’]", "");
        if (plain.endsWith("-")) {
            plain = "-" + plain.substring(0, plain.length() - 1);
        }
        if (!NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        int mark = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
        if (mark < 0 || isThousands(type, plain, mark)) {
            return Optional.of(plain(type, plain.replaceAll("[.,]", "")));
        }
        return Optional.of(
                plain(type, plain.substring(0, mark).replaceAll("[.,]", "") + "." + plain.substring(mark + 1)));
    }

    /** A mark that comes twice, or that stands before three digits of an amount: nobody writes thousandths of a euro. */
    private static boolean isThousands(FieldType type, String text, int mark) {
        return text.indexOf(text.charAt(mark)) != mark || type == FieldType.MONEY && text.length() - mark - 1 == 3;
    }

    private static String plain(FieldType type, String digits) {
        BigDecimal number = new BigDecimal(digits);
        return (type == FieldType.MONEY
                        ? number.setScale(Math.max(2, number.scale()), RoundingMode.UNNECESSARY)
                        : number)
                .toPlainString();
    }

    private static Optional<String> code(FieldName name, String text) {
        if (name == FieldName.CURRENCY) {
            return text.equals("€") ? Optional.of("EUR") : currency(text.toUpperCase(Locale.ROOT));
        }
        return Optional.ofNullable(CODES.getOrDefault(name, Map.of()).get(text.toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code::equals)
                .findFirst();
    }

    private static Optional<String> identifier(FieldName name, String text) {
        String plain = compact(text);
        return switch (name) {
            case PDL, PCE, SUPPLIER_SIREN, SUPPLIER_VAT, ICS ->
                Optional.of(plain.replaceAll("[.-]", "").toUpperCase(Locale.ROOT))
                        .filter(v -> v.matches("[A-Z0-9]{3,40}"));
            case POSTCODE -> Optional.of(plain).filter(POSTCODE.asMatchPredicate());
            default -> Optional.of(plain).filter(IDENTIFIER.asMatchPredicate());
        };
    }

    private static String compact(String text) {
        return text.replace(" ", "");
    }
}
