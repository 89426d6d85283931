package fr.guichet.extraction.invoice;

import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.Amounts;
import fr.guichet.extraction.text.Dates;
import fr.guichet.extraction.text.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that tell whether an invoice rests on read or on estimated indexes. */
final class ReadingWords {
    private static final String ESTIMATED_OR_READ =
            "(estim\\w*|reel\\w*|releve\\w*|tele-?\\s?relev\\w*|auto-?\\s?relev\\w*|mesure\\w*|actual|estimated)";
    private static final Pattern SAYS = Pattern.compile(
            "(?:index|indices|consommations?|releves?|quantites?|base|nature|type|mode|facturation|origine)\\s?:?\\s(?:\\w+\\s){0,3}?"
                    + ESTIMATED_OR_READ
                    + "|estimations? de (?:votre|la) consommation|(?:estimated|actual) (?:reading|meter)");
    private static final Pattern LEGEND =
            Pattern.compile("(?:^|\\s)[re]\\s?[:=]|dernier|prochain|peut|peuvent|lorsque|en cas|si votre|ou estime|/"
                    + " ?estime|historique");
    private static final Pattern STATUS = Pattern.compile("(?<![a-z])" + ESTIMATED_OR_READ + "(?![a-z])");
    private static final Pattern MONEY = Pattern.compile("€|\\beuros?\\b");
    private static final int LONGEST = 90;

    private final Doc doc;
    private final List<Row> rows;

    ReadingWords(Doc doc, List<Row> rows) {
        this.doc = doc;
        this.rows = rows;
    }

    void add(List<Guess> guesses) {
        for (Cell cell : doc.cells()) {
            Matcher m = SAYS.matcher(cell.folded());
            if (m.find() && !LEGEND.matcher(cell.folded()).find()) {
                guesses.add(guess(m.group(), cell, m.start(), m.end(), 0.55));
            }
        }
        dated(guesses);
    }

    private static Guess guess(String words, Cell cell, int start, int end, double score) {
        String value = words.contains("estim") ? "estime" : "releve";
        return Guess.of(new Found<>(value, cell.text().substring(start, end), start, end), cell, score);
    }

    /** Rows of one day, one index and what it is: the latest day's counts. */
    private void dated(List<Guess> guesses) {
        LocalDate latest = LocalDate.MIN;
        @Nullable Guess last = null;
        for (Row row : rows) {
            if (row.text().length() > LONGEST || MONEY.matcher(row.folded()).find()) {
                continue;
            }
            List<Found<LocalDate>> dates = Dates.find(row.text());
            if (dates.size() == 1
                    && hasIndex(row, dates.getFirst())
                    && !dates.getFirst().value().isBefore(latest)) {
                Guess status = status(row);
                if (status != null) {
                    latest = dates.getFirst().value();
                    last = status;
                }
            }
        }
        if (last != null) {
            guesses.add(last);
        }
    }

    private @Nullable Guess status(Row row) {
        for (Cell cell : row.cells().reversed()) {
            Matcher m = STATUS.matcher(cell.folded());
            if (m.find() && !LEGEND.matcher(row.folded()).find()) {
                return guess(m.group(), cell, m.start(), m.end(), 0.6);
            }
        }
        return null;
    }

    private boolean hasIndex(Row row, Found<LocalDate> date) {
        return Amounts.find(row.text(), doc.style()).stream()
                .anyMatch(n -> (n.end() <= date.start() || n.start() >= date.end())
                        && n.value().scale() <= 0
                        && n.value().precision() >= 3
                        && n.value().precision() <= 7);
    }
}
