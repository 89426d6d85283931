package fr.guichet.extraction.request;

import fr.guichet.domain.FieldName;
import java.util.List;
import java.util.Optional;
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
    }

    private void address(Sheet sheet, Matcher m, boolean numbered) {
        StreetName name = StreetName.after(sheet.text(), m.end(), sheet.isVoice());
        int end = name.end();
        if (end <= m.end() || sheet.text().charAt(m.start()) == '·') {
            return;
        }
        String before = sheet.before(m.start(), 60);
        boolean labelled = LABEL.matcher(before).find();
        Optional<Code> code = code(sheet, end);
        boolean coded = code.isPresent();
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
            double certain = score - 0.01 * rank++;
            sheet.take(FieldName.ADDRESS, line, m.start(), end, certain);
            code.ifPresent(
                    c -> sheet.take(FieldName.POSTCODE, c.digits(), c.start(), c.end(), Math.min(0.96, certain + 0.1)));
        }
    }

    private record Code(String digits, int start, int end) {}

    private static Optional<Code> code(Sheet sheet, int end) {
        for (Pattern shape : List.of(CODE_BEHIND, TOWN_THEN_CODE)) {
            Matcher m = shape.matcher(sheet.after(end, 90));
            if (m.find()) {
                return Optional.of(new Code(m.group(1).replace(" ", ""), end + m.start(1), end + m.end(1)));
            }
        }
        return Optional.empty();
    }
}
