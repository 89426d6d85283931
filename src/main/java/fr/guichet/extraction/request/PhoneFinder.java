package fr.guichet.extraction.request;

import fr.guichet.domain.FieldName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers of the French plan, British mobiles, and any with its country written. */
final class PhoneFinder implements Finder {
    private static final String SAID_GAP = "(?:[ .\\-/]|, ?|\\.{3} ?)?";
    private static final String END = "(?!\\d)(?! ?\\d{2} ?\\d)";
    /** Pairs with a sign between all of them, or blanks anywhere: 01.09.2026 45 is a date and something else. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?<![\\d+/.-])0([1-9](?:(?:[ .\\-/]| - )\\d{2}){4}|[ ]?[1-9](?: ?\\d){8})" + END);

    private static final Pattern SAID =
            Pattern.compile("(?<![\\d+])0(" + SAID_GAP + "[1-9](?:" + SAID_GAP + "\\d){8})" + END);
    private static final Pattern WITH_COUNTRY =
            Pattern.compile("(?<![\\d+])(?:\\+|00) ?33 ?(?:\\(0\\) ?)?([1-9](?:[ .\\-]?\\d){8})" + END);
    private static final Pattern ABROAD = Pattern.compile(
            "(?<![\\d+])(?:\\+|00) ?(?!33)([1-9]\\d{0,2}[ .-]?(?:\\(0\\))?\\d(?:[ .-]?\\d){6,11})(?!\\d)");
    private static final Pattern BRITISH =
            Pattern.compile("(?<![\\d+])0" + SAID_GAP + "(7(?:" + SAID_GAP + "\\d){9})(?!" + SAID_GAP + "\\d)");
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
        french(sheet, WITH_COUNTRY);
        french(sheet, WRITTEN);
        if (sheet.isVoice()) {
            french(sheet, SAID);
        }
        Matcher abroad = ABROAD.matcher(sheet.text());
        while (abroad.find()) {
            add(sheet, "+" + abroad.group(1).replace("(0)", "").replaceAll("\\D", ""), abroad, 0.85);
        }
    }

    private static void french(Sheet sheet, Pattern shape) {
        Matcher m = shape.matcher(sheet.text());
        while (m.find()) {
            String digits = m.group(1).replaceAll("\\D", "");
            add(sheet, "+33" + digits, m, digits.startsWith("8") ? 0.3 : 0.85);
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
