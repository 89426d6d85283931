package fr.guichet.extraction.request;

import fr.guichet.domain.FieldName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers of the French plan, British mobiles, and any with its country written. */
final class PhoneFinder implements Finder {
    private static final String GAP = "(?:[ .\\-/]|, ?|\\.{3} ?)?";
    private static final Pattern FRENCH = Pattern.compile("(?<![\\d+])(?:(?:\\+|00) ?33" + GAP + "(?:\\(0\\))? ?|0"
            + GAP + ")([1-9](?:" + GAP + "\\d){8})(?!\\d)(?! ?\\d{2} ?\\d)");
    private static final Pattern ABROAD = Pattern.compile(
            "(?<![\\d+])(?:\\+|00) ?(?!33)([1-9]\\d{0,2}[ .-]?(?:\\(0\\))?\\d(?:[ .-]?\\d){6,11})(?!\\d)");
    private static final Pattern BRITISH =
            Pattern.compile("(?<![\\d+])0" + GAP + "(7(?:" + GAP + "\\d){9})(?!" + GAP + "\\d)");
    private static final Pattern LABEL = Pattern.compile(
            "(?:tel|telephone|portable|mobile|phone|call|appel|rappel|joign|joindre|numero|number|num|fixe|ring|reach|dispo)[^\\n"
                + "]{0,45}$");
    private static final Pattern OTHERS = Pattern.compile("(?:votre"
        + " (?:service|numero)|gardien|proprietaire|agence|syndic|voisin|fils|fille|depannage|urgence|landlord|neighbour)[^\\n"
        + "]{0,25}$");

    @Override
    public void find(Sheet sheet) {
        Matcher british = BRITISH.matcher(sheet.text());
        while (british.find()) {
            add(sheet, "+44" + british.group(1).replaceAll("\\D", ""), british, 0.75);
        }
        Matcher french = FRENCH.matcher(sheet.text());
        while (french.find()) {
            String digits = french.group(1).replaceAll("\\D", "");
            add(sheet, "+33" + digits, french, digits.startsWith("8") ? 0.3 : 0.85);
        }
        Matcher abroad = ABROAD.matcher(sheet.text());
        while (abroad.find()) {
            add(sheet, "+" + abroad.group(1).replace("(0)", "").replaceAll("\\D", ""), abroad, 0.85);
        }
    }

    private static void add(Sheet sheet, String number, Matcher m, double base) {
        String before = sheet.before(m.start(), 60);
        double score = base;
        score += LABEL.matcher(before).find() ? 0.1 : 0;
        score -= OTHERS.matcher(before).find() ? 0.3 : 0;
        sheet.take(FieldName.PHONE, number, m.start(), m.end(), score);
    }
}
