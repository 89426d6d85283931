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
import java.util.regex.Pattern;

/** When the invoice was issued, when it is due, which time it is for. */
final class DateFinder {
    /** A day that begins or ends a period is seldom the day of issue. */
    private static final double INSIDE_PERIOD = 0.5;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Doc doc;
    private final Seeker seeker;
    private final ValueTypes types;

    DateFinder(Doc doc) {
        this.doc = doc;
        seeker = new Seeker(doc, 1);
        types = new ValueTypes(doc);
    }

    void find(Findings findings) {
        List<Guess> starts = new ArrayList<>();
        List<Guess> ends = new ArrayList<>();
        periods(starts, ends);
        findings.put(FieldName.PERIOD_START, starts);
        findings.put(FieldName.PERIOD_END, ends);
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
        return guesses;
    }

    private boolean isInPeriod(Guess guess) {
        return found(guess.cell().text()).stream().anyMatch(p -> p.raw().contains(guess.raw()));
    }

    private List<Found<Period>> found(String text) {
        return doc.monthFirst() ? Periods.findMonthFirst(text) : Periods.find(text);
    }

    private void periods(List<Guess> starts, List<Guess> ends) {
        for (Cell cell : doc.cells()) {
            boolean dated = DIGIT.matcher(cell.text()).find();
            if (!dated) {
                continue;
            }
            Optional<Cell> next = cell.text().length() > 12 ? doc.layout().next(cell) : Optional.empty();
            String text = next.map(n -> cell.text() + " " + n.text()).orElse(cell.text());
            for (Found<Period> period : found(text)) {
                if (period.start() < cell.text().length()) {
                    add(cell, next, period, starts, ends);
                }
            }
        }
    }

    private void add(Cell cell, Optional<Cell> next, Found<Period> period, List<Guess> starts, List<Guess> ends) {
        double score = score(cell, period);
        int length = cell.text().length();
        var place = new Found<>("", period.raw(), period.start(), Math.min(period.end(), length));
        Guess guess = Guess.of(place, cell, score);
        if (period.end() > length && next.isPresent()) {
            Cell below = next.get();
            var box = guess.box().union(below.box(0, period.end() - length - 1));
            guess = new Guess("", guess.raw(), box, cell, score, guess.legible());
        }
        starts.add(guess.as(period.value().from().toString()));
        ends.add(guess.as(period.value().to().toString()));
    }

    /** Announced in its cell, left of it or above: sure. In a table's row: the same period on many rows adds up. */
    private double score(Cell cell, Found<Period> period) {
        for (LabelMatch label : doc.labels(cell)) {
            if (label.name().equals("period_start") && label.end() <= period.start() + 3) {
                return label.strength();
            }
        }
        boolean beside = doc.layout().row(cell).stream()
                .anyMatch(c -> c != cell && c.box().right() <= cell.box().x() && isPeriodLabel(c));
        boolean above = doc.layout().above(cell, 2.5 * cell.box().h()).stream()
                .findFirst()
                .filter(this::isPeriodLabel)
                .isPresent();
        boolean alone = doc.layout().row(cell).size() <= 3;
        return beside ? 0.95 : above ? (alone ? 0.85 : 0.4) : 0.3;
    }

    private boolean isPeriodLabel(Cell cell) {
        return doc.labels(cell).stream().anyMatch(l -> l.name().equals("period_start") && l.strength() > 0.9);
    }
}
