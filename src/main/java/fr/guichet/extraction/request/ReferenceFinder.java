package fr.guichet.extraction.request;

import fr.guichet.domain.FieldName;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The references by which a customer, a contract and an invoice are known. */
final class ReferenceFinder implements Finder {
    private static final String DASH = " ?(?:[-\\u2010-\\u2014_]|tiret|dash) ?";
    private static final Pattern INVOICE =
            Pattern.compile("(?<![a-z0-9])(fa?c?t?) ?(\\d{2,4})" + DASH + "(\\d(?: ?\\d){3,8})(?!\\d)");
    private static final Pattern CONTRACT = Pattern.compile(
            "(?<![a-z0-9-])([a-eg-z]|f(?!\\d)|[a-z]{2,3})" + DASH + "(\\d(?:(?: |, )?\\d){4,9})(?!\\d)");
    private static final Pattern NAMED_INVOICE =
            Pattern.compile("(?:facture|invoice|bill|avoir)s?(?: (?:n°|no\\.?|numero|number|ref\\.?|reference))?["
                    + " :#]{1,3}((?=[a-z0-9/_-]*\\d{4})[a-z0-9][a-z0-9/_-]{4,24})(?![a-z0-9])");
    private static final Pattern NAMED_CONTRACT =
            Pattern.compile("(?:contrat|contract|compte de contrat)(?: (?:n°|no\\.?|numero|number|ref\\.?|reference))?["
                    + " :#]{1,3}((?=[a-z0-9/_-]*\\d{4})[a-z0-9][a-z0-9/_-]{4,24})(?![a-z0-9])");
    private static final Pattern CUSTOMER =
            Pattern.compile("(?<!\\d)\\d{3}(?:[ .-]?|, ?)\\d{3}(?:[ .-]?|, ?)\\d{3}(?!\\d)(?![ .-]\\d{3}(?!\\d))");
    private static final Pattern SAID =
            Pattern.compile("(?<!\\d)(?<!\\d[ ,])\\d(?:(?: |, ?)?\\d){8}(?!\\d)(?![ ,]{1,2}\\d)");
    private static final Pattern LABEL = Pattern.compile(
            "(?:client|ref|compte|dossier|customer|account|reference|numero|number|identifiant|n°)[^\\n\\d]{0,30}$");
    private static final Pattern FOREIGN =
            Pattern.compile("(?:siren|siret|rcs|tva|vat|capital|matricule|compteur n|serie|serial)[^\\n\\d]{0,15}$");
    private static final Pattern MEASURE = Pattern.compile("^ ?(?:€|eur|kwh|m3|m2|%)");

    @Override
    public void find(Sheet sheet) {
        shaped(sheet, INVOICE, FieldName.INVOICE_NUMBER, 0.93);
        shaped(sheet, CONTRACT, FieldName.CONTRACT_REF, 0.88);
        named(sheet, NAMED_INVOICE, FieldName.INVOICE_NUMBER);
        customers(sheet, CUSTOMER);
        if (sheet.isVoice()) {
            customers(sheet, SAID);
        }
        named(sheet, NAMED_CONTRACT, FieldName.CONTRACT_REF);
    }

    private static void shaped(Sheet sheet, Pattern shape, FieldName name, double score) {
        Matcher m = shape.matcher(sheet.folded());
        while (m.find()) {
            boolean invoice = name == FieldName.INVOICE_NUMBER;
            String tail = m.group(invoice ? 3 : 2).replaceAll("\\D", "");
            String value = m.group(1) + (invoice ? m.group(2) : "") + "-" + tail;
            String before = sheet.before(m.start(), 40);
            boolean other =
                    !invoice && (before.endsWith("police ") || m.group(1).length() > 1);
            double labelled =
                    before.contains(invoice ? "factur" : "contrat") || before.contains(invoice ? "bill" : "contract")
                            ? 0.06
                            : 0;
            sheet.take(
                    name,
                    value.toUpperCase(Locale.ROOT),
                    m.start(),
                    m.end(),
                    score + labelled - (other && labelled == 0 ? 0.75 : 0));
        }
    }

    private static void named(Sheet sheet, Pattern shape, FieldName name) {
        Matcher m = shape.matcher(sheet.folded());
        while (m.find()) {
            String value = sheet.text().substring(m.start(1), m.end(1)).toUpperCase(Locale.ROOT);
            if (!value.matches("(?:19|20)\\d\\d|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}")) {
                sheet.take(name, value, m.start(1), m.end(1), 0.8);
            }
        }
    }

    private static void customers(Sheet sheet, Pattern shape) {
        Matcher m = shape.matcher(sheet.text());
        while (m.find()) {
            String before = sheet.before(m.start(), 50);
            boolean measure = MEASURE.matcher(sheet.after(m.end(), 6)).find();
            if (!measure
                    && !FOREIGN.matcher(before).find()
                    && !before.endsWith("contrat ")
                    && !before.endsWith("contrat n° ")) {
                boolean labelled = LABEL.matcher(before).find();
                double score = labelled ? 0.95 : m.group().length() == 9 ? 0.75 : 0.6;
                sheet.take(FieldName.CUSTOMER_REF, m.group().replaceAll("\\D", ""), m.start(), m.end(), score);
            }
        }
    }
}
