package fr.guichet.extraction.request;

import fr.guichet.domain.FieldName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Meter indexes, of one register or of peak and off-peak. What the supplier is said to have wrong comes after what was read. */
final class IndexFinder implements Finder {
    private static final String NUMBER =
            "(\\d{1,3}(?:[ .]\\d{3}){1,2}(?!\\d)|\\d(?: \\d){3,6}(?! ?\\d)|\\d{3,7}(?!\\d))(?![.,]\\d)";
    private static final String PEAK =
            "(?<![a-z])(?:h\\.?p\\.?|heures? pleines?|pleines?|peak|jour|day|normal rate)(?![a-z])";
    private static final String LOW =
            "(?<![a-z])(?:h\\.?c\\.?|heures? creuses?|creuses?|off-?peak|nuit|night)(?![a-z])";
    private static final String GAP = "[^\\d\\n]{0,25}?";
    private static final String BETWEEN = "(?: ?kwh)?[^\\d]{0,40}?";
    private static final Pattern PEAK_FIRST = Pattern.compile(PEAK + GAP + NUMBER + BETWEEN + LOW + GAP + NUMBER);
    private static final Pattern LOW_FIRST =
            Pattern.compile(LOW + GAP + NUMBER + BETWEEN + "(?<!off[ -])" + PEAK + GAP + NUMBER);
    private static final Pattern NUMBER_FIRST = Pattern.compile("(?<!\\d)" + NUMBER + " ?(?:kwh )?(?:en |for )?" + PEAK
            + "[^\\d\\n]{1,12}?" + NUMBER + " ?(?:kwh )?(?:en |for )?" + LOW);
    private static final Pattern SINGLE = Pattern.compile("(?<![\\d.,/€-])(?<!\\d )" + NUMBER);
    private static final Pattern LABEL = Pattern.compile(
            "(?:index|indice|releve|compteur|affiche|chiffres?|\\blu|lecture|lis|reading|meter|numbers|indique|cadran|volume|box|base|gazpar|linky|shows|says)([^\\n"
                + "]{0,60})$");
    private static final Pattern BEHIND =
            Pattern.compile("^ ?(?:base\\b|m3\\b|m³|au compteur|on the meter|sur le compteur|compteur)");
    private static final Pattern MEASURE = Pattern.compile(
            "^ ?(?:€|eur|kva|kw\\b|m2|m²|%|km|ans?\\b|jours|days|minutes|heures|hours|mois|months|volts?|watts?|w\\b|litres|kwh"
                + " ?(?:/|par|per|a year|en)|euros?|personnes|fois|cm|[/:]\\d)");
    private static final Pattern THEIRS =
            Pattern.compile("(?:vous avez|votre (?:espace|site|facture|systeme|releve)|factur|estim|au lieu de|instead"
                    + " of|ancien|precedent|previous|your (?:bill|system|website)|saisi|billed|espace client|pas )[^\\n"
                    + ".]{0,60}$");
    private static final Pattern MINE =
            Pattern.compile("(?:je lis|je lisais|j'ai (?:lu|releve|note)|mon compteur|reel|lu |i read|my"
                    + " meter|actual|real|nouvel|new|voici|releve)[^\\n"
                    + ".]{0,40}$");

    private int rank;

    @Override
    public void find(Sheet sheet) {
        rank = 0;
        pairs(sheet, PEAK_FIRST, 1, 2);
        pairs(sheet, LOW_FIRST, 2, 1);
        pairs(sheet, NUMBER_FIRST, 1, 2);
        singles(sheet);
    }

    private void pairs(Sheet sheet, Pattern shape, int peak, int low) {
        Matcher m = shape.matcher(sheet.folded());
        while (m.find()) {
            String value = "HP=" + digits(m.group(peak)) + ";HC=" + digits(m.group(low));
            sheet.take(
                    FieldName.METER_INDEX, value, m.start(), m.end(), 0.92 + owner(sheet, m.start()) - 0.01 * rank++);
        }
    }

    private void singles(Sheet sheet) {
        Matcher m = SINGLE.matcher(sheet.folded());
        while (m.find()) {
            double score = single(sheet, m);
            if (score > 0) {
                note(sheet, m, score + owner(sheet, m.start()) - 0.01 * rank++);
            }
        }
    }

    private static void note(Sheet sheet, Matcher m, double score) {
        sheet.note(FieldName.METER_INDEX, digits(m.group(1)), m.start(1), m.end(1), score);
    }

    private static double single(Sheet sheet, Matcher m) {
        String value = digits(m.group(1));
        String after = sheet.after(m.end(), 18);
        if (MEASURE.matcher(after).find() || value.length() < 3) {
            return 0;
        }
        Matcher label = LABEL.matcher(sheet.before(m.start(), 75));
        boolean labelled = label.find();
        boolean near =
                labelled && label.group(1).length() <= 25 && !label.group(1).contains(".");
        boolean year = value.matches("(?:19|20)\\d\\d");
        if (year && !(labelled && label.group(1).matches("[ :=]{1,3}"))) {
            return 0;
        }
        if (BEHIND.matcher(after).find()) {
            return 0.8;
        }
        return near ? (value.length() >= 4 ? 0.85 : 0.55) : labelled && value.length() >= 4 ? 0.65 : 0;
    }

    private static double owner(Sheet sheet, int start) {
        String before = sheet.before(start, 90);
        return (THEIRS.matcher(before).find() ? -0.25 : 0)
                + (MINE.matcher(before).find() ? 0.05 : 0);
    }

    private static String digits(String printed) {
        return printed.replaceAll("\\D", "");
    }
}
