package fr.guichet.extraction.request;

import fr.guichet.domain.FieldName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postcodes that stand by a town's name, in brackets or behind their label, without a street line before them. */
final class PostcodeFinder implements Finder {
    private static final Pattern CODE =
            Pattern.compile("(?<![\\d.,/-])(?<!\\d )(?:0[1-9]|[1-8]\\d|9[0-58]|97)\\d{3}(?![\\d/]|[.,]\\d| \\d)");
    private static final Pattern LABEL = Pattern.compile("(?:code postal|postcode|\\bcp|postal code|zip)[ :]*$");
    private static final Pattern TOWN_BEHIND =
            Pattern.compile("^[ ,]{1,2}(?!(?:HP|HC|PDL|PCE|kW|EUR|Eur|KWH|kWh|M3)\\b)\\p{Lu}[\\p{L}'’-]{2,}");
    private static final Pattern TOWN_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}'’ -]{2,30} ?[(,] ?$");
    private static final Pattern BRACKETS = Pattern.compile("\\($");
    private static final Pattern INDEX = Pattern.compile(
            "(?:index|hp|hc|releve|lu|compteur|reading|meter|creuses|pleines|kwh|m3|base)[^\\n]{0,12}$");

    @Override
    public void find(Sheet sheet) {
        Matcher m = CODE.matcher(sheet.text());
        while (m.find()) {
            double score = score(sheet, m.start(), m.end());
            if (score > 0) {
                sheet.take(FieldName.POSTCODE, m.group(), m.start(), m.end(), score);
            }
        }
    }

    private static double score(Sheet sheet, int start, int end) {
        String folded = sheet.before(start, 40);
        if (LABEL.matcher(folded).find()) {
            return 0.95;
        }
        if (INDEX.matcher(folded).find()) {
            return 0;
        }
        String before = sheet.text().substring(Math.max(0, start - 40), start);
        if (TOWN_BEHIND.matcher(sheet.text().substring(end)).find()) {
            return 0.85;
        }
        boolean bracketed =
                BRACKETS.matcher(before).find() && sheet.after(end, 1).equals(")");
        return TOWN_BEFORE.matcher(before).find() ? 0.75 : bracketed ? 0.65 : 0;
    }
}
