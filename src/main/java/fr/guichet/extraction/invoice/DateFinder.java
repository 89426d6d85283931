package fr.guichet.extraction.invoice;

import fr.guichet.domain.FieldName;
import fr.guichet.extraction.label.LabelMatch;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.Found;
import fr.guichet.extraction.text.Period;
import fr.guichet.extraction.text.Periods;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When the invoice was issued and when it is due. */
final class DateFinder {
    /** A day that begins or ends a period is seldom the day of issue. */
    private static final double INSIDE_PERIOD = 0.5;
    /** What is left of a score where the day is one of a table's column. */
    private static final double AMONG_MANY = 0.4;

    private static final double UNDER_TITLE = 0.85;
    private static final double BEHIND_NUMBER = 0.9;
    private static final Pattern NUMBER_BETWEEN =
            Pattern.compile("[ :.]{0,3}(?=\\S*\\d)[a-z0-9][a-z0-9/._\\- ]{2,30}?,? (?:du|le|en date du|emise le|editee"
                    + " le|dated|of|vom|van) ");
    private static final Pattern BEGINS =
            Pattern.compile("^(?:du|le|en date du|emise le|editee le|etablie le|dated|of|vom|van)\\s+");

    private final Doc doc;
    private final Seeker seeker;
    private final ValueTypes types;

    DateFinder(Doc doc) {
        this.doc = doc;
        seeker = new Seeker(doc, AMONG_MANY);
        types = new ValueTypes(doc);
    }

    void find(Findings findings) {
        Ranking issue = Ranking.of(issued());
        findings.put(FieldName.ISSUE_DATE, issue);
        Optional<String> issued = issue.top().map(Guess::value);
        findings.put(
                FieldName.DUE_DATE,
                Ranking.of(seeker.seek("due_date", types::date))
                        .rescored(g ->
                                issued.filter(i -> g.value().compareTo(i) < 0).isPresent()
                                        ? g.score() * 0.7
                                        : g.score()));
    }

    private List<Guess> issued() {
        List<Guess> guesses = new ArrayList<>();
        for (Guess guess : seeker.seek("issue_date", types::date)) {
            guesses.add(isInPeriod(guess) ? guess.scored(guess.score() * INSIDE_PERIOD) : guess);
        }
        doc.cells().forEach(c -> underTitle(c).ifPresent(guesses::add));
        doc.labels("invoice_number").forEach(l -> behindNumber(l).ifPresent(guesses::add));
        return guesses;
    }

    private boolean isInPeriod(Guess guess) {
        String text = guess.cell().text();
        List<Found<Period>> periods = doc.monthFirst() ? Periods.findMonthFirst(text) : Periods.find(text);
        return periods.stream().anyMatch(p -> p.raw().contains(guess.raw()));
    }

    /** "Facture n° 123" and, on the next line or beside it, "du 3 mars 2026" and nothing more. */
    private Optional<Guess> underTitle(Cell cell) {
        Matcher begins = BEGINS.matcher(cell.folded());
        if (!begins.find() || cell.text().length() > 40) {
            return Optional.empty();
        }
        boolean titled = doc.layout().previous(cell).filter(this::isTitle).isPresent()
                || doc.layout().row(cell).stream()
                        .anyMatch(c -> c.box().right() <= cell.box().x() && isTitle(c));
        List<Found<String>> dates = types.date(cell.text());
        return titled && dates.size() == 1 && dates.getFirst().start() == begins.end()
                ? Optional.of(Guess.of(dates.getFirst(), cell, UNDER_TITLE))
                : Optional.empty();
    }

    /** "Facture n° 123 du 3 mars 2026": nothing but the number between label and day. */
    private Optional<Guess> behindNumber(LabelMatch label) {
        Cell cell = label.cell();
        return types.date(cell.text()).stream()
                .filter(d -> d.start() > label.end())
                .findFirst()
                .filter(d -> NUMBER_BETWEEN
                        .matcher(cell.folded().substring(label.end(), d.start()))
                        .matches())
                .map(d -> Guess.of(d, cell, BEHIND_NUMBER * label.strength()));
    }

    private boolean isTitle(Cell cell) {
        return doc.labels(cell).stream().anyMatch(l -> l.name().equals("invoice_number") && l.strength() >= 0.7);
    }
}
