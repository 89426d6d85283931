package fr.guichet.extraction.request;

import fr.guichet.domain.FieldName;
import fr.guichet.extraction.text.Dates;
import fr.guichet.extraction.text.Found;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dates with a day and a month. The one the request hangs on is told by the words before it; a letter's own date is the last choice. */
final class DateFinder implements Finder {
    private static final Pattern HANGS_ON = Pattern.compile(
            "(?:compter|partir|effet|effecti|emmenag|entre|entra|quitt|demenag|depart|cles|keys|bail|lease|rends|releve|relevé|index|sign|conclu|souscri|accept|adhesion|adhere|preleve|debit|pour"
                + " le|prevu|cloture|resili|arret|fin de|move|moving|leav|from|as"
                + " of|starting|reading|until|jusqu'au|deces|decede|depuis le|lu |regle|paye|end)[^\\n"
                + ".]{0,30}$");
    private static final Pattern EARLIER_CONTACT = Pattern.compile(
            "(?:ecrit|appele|telephone|contacte|facture|courrier|lettre|mail|message|relance|reponse|recu|called|wrote|letter|bill|invoice|dated|spoke)[^\\n"
                + ".]{0,18}$");
    private static final Pattern BIRTH = Pattern.compile("(?:\\bnee?s?(?: le)?|naissance|born(?: on)?|birth)[ :]*$");
    private static final Pattern HEAD =
            Pattern.compile("(?:^|\\n) *(?:[^\\n.:\\d,]{2,30}, ?(?:le |on )?|[a-z'-]{3,25} le "
                    + "|(?:fait|done) (?:a|at) [^\\n\\d]{2,30}?(?:le |on )|(?:le |date ?: ?)?)$");
    private static final Pattern QUOTE_HEAD =
            Pattern.compile("^[^\\n]{0,80}(?:a ecrit|wrote) ?:|^[^\\n]{0,12}\\n(?:de|a|to|from|objet|subject) ?:");

    @Override
    public void find(Sheet sheet) {
        List<Found<String>> dates = new ArrayList<>();
        for (Found<LocalDate> date : Dates.find(sheet.text())) {
            dates.add(new Found<>(date.value().toString(), date.raw(), date.start(), date.end()));
        }
        for (Found<MonthDay> date : Dates.findYearless(sheet.text())) {
            if (!date.raw().matches("\\s*(?:24|7)/7\\s*")) {
                dates.add(new Found<>(dated(yearless(date.value()), dates), date.raw(), date.start(), date.end()));
            }
        }
        dates.sort(Comparator.comparingInt(Found::start));
        for (int i = 0; i < dates.size(); i++) {
            Found<String> date = dates.get(i);
            sheet.note(FieldName.DATE, date.value(), date.start(), date.end(), score(sheet, date) - 0.01 * i);
        }
        dates.forEach(d -> sheet.blot(d.start(), d.end()));
    }

    /** The complete date of the same day where the message has one: "le 3 mars" after "3 mars 2026". */
    private static String dated(String yearless, List<Found<String>> complete) {
        return complete.stream()
                .map(Found::value)
                .filter(v -> v.endsWith(yearless.substring(1)))
                .findFirst()
                .orElse(yearless);
    }

    private static double score(Sheet sheet, Found<String> date) {
        String before = sheet.before(date.start(), 50);
        String after = sheet.after(date.end(), 90);
        if (BIRTH.matcher(before).find() || QUOTE_HEAD.matcher(after).find()) {
            return 0.2;
        }
        boolean alone = after.isEmpty() || after.startsWith("\n") || after.startsWith(",\n") || after.startsWith(".\n");
        if (alone && HEAD.matcher(before).find() && date.start() < 250) {
            return 0.35;
        }
        double score = 0.65;
        score += HANGS_ON.matcher(before).find() ? 0.22 : 0;
        score -= EARLIER_CONTACT.matcher(before).find() ? 0.15 : 0;
        return score;
    }

    private static String yearless(MonthDay day) {
        return String.format(Locale.ROOT, "--%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }
}
