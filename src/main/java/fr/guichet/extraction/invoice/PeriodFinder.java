package fr.guichet.extraction.invoice;

import fr.guichet.domain.FieldName;
import fr.guichet.extraction.label.LabelMatch;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.Dates;
import fr.guichet.extraction.text.Found;
import fr.guichet.extraction.text.Period;
import fr.guichet.extraction.text.Periods;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The time an invoice is for: announced once, or the same on the rows of its tables. */
final class PeriodFinder {
    private static final double IN_A_ROW = 0.3;
    private static final long LONGEST = 400;
    /** What may stand in a cell beside its date: "du", "au", "le", a point. */
    private static final int BESIDE_DATE = 5;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Doc doc;
    private final List<Row> rows;
    private final List<Guess> starts = new ArrayList<>();
    private final List<Guess> ends = new ArrayList<>();

    PeriodFinder(Doc doc, List<Row> rows) {
        this.doc = doc;
        this.rows = rows;
    }

    void find(Findings findings) {
        doc.cells().stream().filter(PeriodFinder::hasDigit).forEach(this::inCell);
        rows.forEach(this::inColumns);
        var types = new ValueTypes(doc);
        var seeker = new Seeker(doc, 0.5);
        starts.addAll(seeker.seek("period_from", types::date));
        ends.addAll(seeker.seek("period_to", types::date));
        findings.put(FieldName.PERIOD_START, starts);
        findings.put(FieldName.PERIOD_END, ends);
    }

    private static boolean hasDigit(Cell cell) {
        return DIGIT.matcher(cell.text()).find();
    }

    private void inCell(Cell cell) {
        Optional<Cell> next = cell.text().length() > 12 ? doc.layout().next(cell) : Optional.empty();
        String text = next.map(n -> cell.text() + " " + n.text()).orElse(cell.text());
        for (Found<Period> period : found(text)) {
            if (period.start() < cell.text().length()) {
                add(cell, next, period);
            }
        }
    }

    private List<Found<Period>> found(String text) {
        return doc.monthFirst() ? Periods.findMonthFirst(text) : Periods.find(text);
    }

    private void add(Cell cell, Optional<Cell> next, Found<Period> period) {
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
        return beside ? 0.95 : above ? (alone ? 0.85 : 0.4) : IN_A_ROW;
    }

    private boolean isPeriodLabel(Cell cell) {
        return doc.labels(cell).stream().anyMatch(l -> l.name().equals("period_start") && l.strength() > 0.9);
    }

    /** Two dates in cells of their own, one beside the other: the columns "from" and "to" of a table. */
    private void inColumns(Row row) {
        for (int i = 0; i + 1 < row.cells().size(); i++) {
            Optional<Found<LocalDate>> from = date(row.cells().get(i));
            Optional<Found<LocalDate>> to = date(row.cells().get(i + 1));
            if (from.isPresent() && to.isPresent()) {
                long days = ChronoUnit.DAYS.between(from.get().value(), to.get().value());
                if (days > 0 && days <= LONGEST) {
                    starts.add(guess(from.get(), row.cells().get(i)));
                    ends.add(guess(to.get(), row.cells().get(i + 1)));
                }
            }
        }
    }

    private static Guess guess(Found<LocalDate> date, Cell cell) {
        return Guess.of(new Found<>(date.value().toString(), date.raw(), date.start(), date.end()), cell, IN_A_ROW);
    }

    private Optional<Found<LocalDate>> date(Cell cell) {
        if (!hasDigit(cell) || cell.text().length() > 24) {
            return Optional.empty();
        }
        List<Found<LocalDate>> dates = doc.monthFirst() ? Dates.findMonthFirst(cell.text()) : Dates.find(cell.text());
        return dates.size() == 1
                        && cell.text().length() - dates.getFirst().raw().length() <= BESIDE_DATE
                ? Optional.of(dates.getFirst())
                : Optional.empty();
    }
}
