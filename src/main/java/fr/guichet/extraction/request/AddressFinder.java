package fr.guichet.extraction.request;

import fr.guichet.domain.FieldName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The street line of the premises and the postcode behind it, or one that stands by a town's name. */
final class AddressFinder implements Finder {
    private static final Pattern NUMBERED =
            Pattern.compile("(?<![\\d/.,·])(?<!\\d )(\\d{1,4})(?: ?(?:bis|ter|quater|[a-d](?![a-z])))?[ ,]{1,2}(?:"
                    + Streets.TYPES + ")(?![a-z])");
    private static final Pattern UNNUMBERED =
            Pattern.compile("(?<![a-z])(?:lieu-?dit|hameau|residence|" + Streets.TYPES + ")(?![a-z])");
    private static final Pattern LABEL = Pattern.compile("(?:adresse|address|logement|situe|sis |habite|lieu de"
            + " consommation|domicile|premises|appartement|maison|flat|house|immeuble|local|bail)[^\\n"
            + "]{0,40}$");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:nouvelle adresse|nouveau logement|new address|adresse de facturation|facture"
                    + " (?:a|au)|courrier|correspondance|chez|agence|send|post)[^\\n"
                    + "]{0,30}$");
    private static final String UNIT =
            "(?:,? ?(?:appt?|appartement|bat|batiment|etage|esc|porte|lot|apt|flat|\\d{1,2}(?:er|e|eme)"
                    + " etage|rdc)[^\\n"
                    + ",]{0,25}?)";
    private static final Pattern CODE_BEHIND =
            Pattern.compile("^" + UNIT + "{0,3}[\\s,;–\\-()·]{0,6}(?:f-)?(\\d{2} ?\\d{3})(?!\\d)");
    private static final Pattern TOWN_THEN_CODE =
            Pattern.compile("^[\\s,]{1,3}(?:a )?[a-z][a-z' -]{1,30}? ?[(,-] ?(\\d{5})(?!\\d)");
    private static final Pattern CODE =
            Pattern.compile("(?<![\\d.,/-])(?<!\\d )(?:0[1-9]|[1-8]\\d|9[0-58]|97)\\d{3}(?![\\d/]|[.,]\\d| \\d)");
    private static final Pattern CODE_LABEL = Pattern.compile("(?:code postal|postcode|\\bcp|postal code|zip)[ :]*$");
    private static final Pattern TOWN_BEHIND = Pattern.compile("^[ ,]{1,2}\\p{Lu}[\\p{L}'’-]{2,}");
    private static final Pattern TOWN_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}'’ -]{2,30} ?[(,] ?$");
    private static final Pattern NO_TOWN = Pattern.compile(
            "(?:index|hp|hc|releve|lu|compteur|reading|meter|creuses|pleines|kwh|m3|base)[^\\n]{0,12}$");

    private int rank;

    @Override
    public void find(Sheet sheet) {
        rank = 0;
        Matcher numbered = NUMBERED.matcher(sheet.folded());
        while (numbered.find()) {
            address(sheet, numbered, true);
        }
        Matcher unnumbered = UNNUMBERED.matcher(sheet.folded());
        while (unnumbered.find()) {
            address(sheet, unnumbered, false);
        }
        postcodes(sheet);
    }

    private void address(Sheet sheet, Matcher m, boolean numbered) {
        StreetName name = StreetName.after(sheet.text(), m.end(), sheet.isVoice());
        int end = name.end();
        if (end <= m.end() || sheet.text().charAt(m.start()) == '·') {
            return;
        }
        String before = sheet.before(m.start(), 60);
        boolean labelled = LABEL.matcher(before).find();
        boolean coded = postcode(sheet, end);
        if (numbered && (name.isCapital() || labelled || coded || sheet.isVoice())
                || !numbered && name.isCapital() && coded) {
            double score = numbered ? 0.78 : 0.55;
            score += labelled ? 0.12 : 0;
            score += coded ? 0.05 : 0;
            score -= ELSEWHERE.matcher(before).find() ? 0.3 : 0;
            String line = sheet.text()
                    .substring(m.start(), end)
                    .replaceAll("\\s+", " ")
                    .strip();
            sheet.take(FieldName.ADDRESS, line, m.start(), end, score - 0.01 * rank++);
        }
    }

    private static boolean postcode(Sheet sheet, int end) {
        for (Pattern shape : new Pattern[] {CODE_BEHIND, TOWN_THEN_CODE}) {
            Matcher m = shape.matcher(sheet.after(end, 90));
            if (m.find()) {
                sheet.take(FieldName.POSTCODE, m.group(1).replace(" ", ""), end + m.start(1), end + m.end(1), 0.94);
                return true;
            }
        }
        return false;
    }

    private static void postcodes(Sheet sheet) {
        Matcher m = CODE.matcher(sheet.text());
        while (m.find()) {
            String before = sheet.before(m.start(), 40);
            boolean named = CODE_LABEL.matcher(before).find();
            boolean index = NO_TOWN.matcher(before).find();
            boolean town = TOWN_BEHIND.matcher(sheet.text().substring(m.end())).find()
                    && !sheet.after(m.end(), 5).matches("[ ,]+(?:h[pc]|kw|pdl|m3).*");
            boolean behind = TOWN_BEFORE
                    .matcher(sheet.text().substring(Math.max(0, m.start() - 40), m.start()))
                    .find();
            if (named || !index && (town || behind)) {
                sheet.take(FieldName.POSTCODE, m.group(), m.start(), m.end(), named ? 0.95 : town ? 0.85 : 0.75);
            }
        }
    }
}
