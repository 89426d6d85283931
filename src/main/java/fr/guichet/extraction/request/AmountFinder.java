package fr.guichet.extraction.request;

import fr.guichet.domain.FieldName;
import fr.guichet.extraction.text.Amounts;
import fr.guichet.extraction.text.NumberStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums in euros; prices of a kilowatt-hour are none. What somebody offers to pay by the month comes after what is owed. */
final class AmountFinder implements Finder {
    private static final String NUMBER =
            "\\d{1,3}(?:[ .,'\\u00a0\\u202f]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?";
    private static final String EURO = "(?:€|euros?\\b|eur\\b)";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\w.,])(?:€ ?(" + NUMBER + ")|(" + NUMBER + ")[ \\u00a0\\u202f]?" + EURO
                    + "(?: ?(\\d{2})(?! ?[\\d/]| ?(?:par|kwh|kva)))?)(?![\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARED = Pattern.compile("(?<![\\w.,])(" + NUMBER
            + ") ?(?:a|et|ou|to|or|and|->|au lieu de|instead of) ?(?=" + NUMBER + "[ \\u00a0\\u202f]?" + EURO + ")");
    private static final Pattern UNIT_PRICE =
            Pattern.compile("^ ?(?:ht|ttc)? ?(?:/|par|per|le|du|the|a) ?(?:kwh|mwh|m3|kva|kilowatt)");
    private static final Pattern OWED = Pattern.compile(
            "(?:montant|factur|somme|solde|total|reglee?|debit|preleve|rembours|trop-percu|credit|dois|doit|devoir|redevable|demand|reclam|owe|bill|charg|refund|amount|impaye|dette|paid|cheque)[^\\n"
                + ".]{0,40}$");
    private static final Pattern MONTHLY = Pattern.compile(
            "^ ?(?:/ ?mois|par mois|chaque mois|tous les mois|mensuel|a month|per month|each month|monthly|/ ?month)");
    private static final Pattern OFFERED = Pattern.compile(
            "(?:propose|verser|pourrais|possible|offer|could pay|can pay|peux (?:payer|donner)|au lieu de|instead"
                    + " of|frais|voisin)[^\\n"
                    + ".]{0,30}$");

    private int rank;

    @Override
    public void find(Sheet sheet) {
        rank = 0;
        Matcher shared = SHARED.matcher(sheet.folded());
        while (shared.find()) {
            note(sheet, shared.group(1), shared.start(1), shared.end(1));
        }
        Matcher m = AMOUNT.matcher(sheet.folded());
        while (m.find()) {
            String digits = m.group(1) == null ? m.group(2) : m.group(1);
            boolean cents = m.group(3) != null && !digits.contains(",") && !digits.contains(".");
            int end = m.group(3) == null || cents ? m.end() : m.start(3) - 1;
            note(sheet, cents ? digits + "," + m.group(3) : digits, m.start(), end);
        }
    }

    private void note(Sheet sheet, String digits, int start, int end) {
        NumberStyle style = sheet.isEnglish() ? NumberStyle.POINT_DECIMAL : NumberStyle.COMMA_DECIMAL;
        Optional<BigDecimal> value = Amounts.parse(digits, style);
        if (value.isPresent() && !UNIT_PRICE.matcher(sheet.after(end, 20)).find()) {
            String plain = value.get().setScale(2, RoundingMode.HALF_UP).toPlainString();
            sheet.take(FieldName.AMOUNT_EUR, plain, start, end, score(sheet, start, end) - 0.01 * rank++);
        } else {
            sheet.blot(start, end);
        }
    }

    private static double score(Sheet sheet, int start, int end) {
        String before = sheet.before(start, 60);
        double score = 0.72;
        score += OWED.matcher(before).find() ? 0.16 : 0;
        score -= MONTHLY.matcher(sheet.after(end, 20)).find() ? 0.3 : 0;
        score -= OFFERED.matcher(before).find() ? 0.2 : 0;
        return score;
    }
}
