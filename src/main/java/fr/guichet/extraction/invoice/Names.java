package fr.guichet.extraction.invoice;

import fr.guichet.extraction.text.Fold;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes in which companies print their names. */
final class Names {
    private static final String FORM =
            "(?:SASU|SAS|SARL|EURL|SCIC|SCOP|SNC|GIE|SEM|SAEM|SPL|SA|SE|S\\.A\\.S\\.U?\\.?|S\\.A\\.R\\.L\\.?|S\\.A\\.|[Ss]oci[ée]t[ée]"
                + " [^\\d]{4,60}?)";
    private static final Pattern REGISTERED = Pattern.compile("[Cc]apital|R\\.?C\\.?S|SIRE[NT]");
    private static final Pattern LEGAL =
            Pattern.compile("^(?:.{0,60}?\\b(?:par|by)\\s)?(.{2,60}?)[\\s,.]*[-–—,•|·:]?\\s*(?:une )?" + FORM
                    + "[\\s,]+(?:[^\\d]{0,60}?)?(?:[Cc]apital|R\\.?C\\.?S|SIRE[NT])");
    private static final Pattern FORM_FIRST =
            Pattern.compile("^(?:la )?" + FORM + "\\s+([\\p{Lu}][^,–—\\d]{2,40}?)[\\s,–—-]+(?:au )?[Cc]apital");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("^" + FORM + "(?![\\p{L}]).{0,20}(?:[Cc]apital|CAPITAL|R\\.?C\\.?S)");
    private static final Pattern TRAILING_FORM =
            Pattern.compile("[\\s,]+(?:SASU?|SARL|EURL|SCIC(?: SAS?)?|SCOP|SNC|SA|S\\.A\\.(?:S\\.|R\\.L\\.)?)$");
    private static final Pattern COMPANY = Pattern.compile(
            "^([\\p{L}\\d][^•|\\t–—]{1,55}?\\s(?:GmbH & Co\\. ?KG|GmbH|AG|B\\.V\\.?|BV|N\\.V\\.?|NV|Pty\\.?"
                + " Ltd\\.?|Ltd\\.?|LTD\\.?|Limited|LLC|L\\.L\\.C\\.|Inc\\.?|INC\\.?|PLC|SASU|SAS|SARL|EURL|SA|S\\.A\\.S?\\.?|ApS|A/S|SpA|S\\.p\\.A\\.|S\\.L\\.|SCOP|SCIC|KG|UG|e\\.K\\.))(?![\\p{L}])");
    private static final Pattern POSTCODE =
            Pattern.compile("^(?:[A-Z]{1,2}[- ])?\\d{4,5}(?: [A-Z]{2})?,? \\p{L}[\\p{L}' ’().-]+.*|.*\\b[A-Z]{2},?"
                    + " \\d{5}(?:-\\d{4})?,?.*");
    private static final String WAY =
            "(?:rue|avenue|av|boulevard|bd|chemin|impasse|place|allee|allees|route|quai|lotissement|bp|cs|tsa|lieu-dit|lieu"
                + " dit|street|road|strasse|cedex|residence|batiment|appartement|appt|apt|bat|etage|parc|zone|za|zi|zac|immeuble|square|cours|hameau|montee|sentier|passage|esplanade|faubourg)";
    /** A number before, the kind of way first, or the kind of way together with a number. */
    private static final Pattern STREET = Pattern.compile("^\\d+[ ,]?(?:bis|ter|quater|[a-d])?,? .*|^" + WAY
            + "\\b.*|.*\\b" + WAY + "\\b.*\\d.*|.*\\d.*\\b" + WAY + "\\b.*|.*(?:strasse|straat|weg|laan) \\d.*");

    private static final Pattern LEADING = Pattern.compile("^[^\\p{L}\\d]+");

    private Names() {}

    /** The name in a legal line: "Name – SAS au capital de …", "SAS Name au capital de …". */
    static Optional<String> inLegalLine(String text) {
        if (!REGISTERED.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher first = FORM_FIRST.matcher(text);
        if (first.find()) {
            return Optional.of(first.group(1).strip());
        }
        Matcher m = LEGAL.matcher(text);
        return m.find() ? Optional.of(clean(m.group(1))).filter(Names::isName) : Optional.empty();
    }

    /** The name with its company form at the beginning of a text: "Name GmbH, Street 3". */
    static Optional<String> withForm(String text) {
        Matcher m = COMPANY.matcher(text);
        return m.find() ? Optional.of(m.group(1).strip()).filter(Names::isName) : Optional.empty();
    }

    /** A line that begins with a company's form and tells its capital. */
    static boolean isLegalForm(String text) {
        return LEGAL_FORM.matcher(text).find();
    }

    /** Without the French form behind a name: "Acme SAS" trades as Acme. */
    static String withoutForm(String name) {
        String bare = TRAILING_FORM.matcher(name).replaceAll("").strip();
        return bare.isEmpty() ? name : bare;
    }

    static boolean isPostcodeLine(String text) {
        return POSTCODE.matcher(text).matches();
    }

    static boolean isStreet(String text) {
        return STREET.matcher(Fold.fold(text)).matches();
    }

    static boolean isName(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return letters >= 2
                && Character.isLetterOrDigit(text.charAt(0))
                && letters * 2 > text.length()
                && text.length() <= 70;
    }

    /** Letters and digits only, folded: the form in which names are compared. */
    static String bare(String name) {
        return Fold.bare(Fold.fold(name));
    }

    /** Without what recognition puts before a name, and without a title behind it: "Acme Invoice". */
    static String clean(String name) {
        return LEADING.matcher(name)
                .replaceAll("")
                .replaceAll("[\\s\\-–—,•|·:]+$|(?i)\\s(?:invoice|facture|rechnung|factuur)$", "")
                .strip();
    }
}
