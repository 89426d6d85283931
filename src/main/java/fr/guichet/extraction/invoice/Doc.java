package fr.guichet.extraction.invoice;

import fr.guichet.domain.Reading;
import fr.guichet.extraction.label.LabelMatch;
import fr.guichet.extraction.label.Labels;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.layout.Layout;
import fr.guichet.extraction.text.Dates;
import fr.guichet.extraction.text.NumberStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What all finders look at: the layout, the labels in it, and how this document writes numbers and dates. */
final class Doc {
    /** A weaker label does not keep another's value from being looked for behind it. */
    private static final double BLOCKS = 0.7;

    private static final Pattern COMMA = Pattern.compile("\\d,\\d{2}(?![\\d])");
    private static final Pattern POINT = Pattern.compile("\\d\\.\\d{2}(?![\\d.])");
    private static final Pattern AMERICAN =
            Pattern.compile("\\busd\\b|\\$|us dollars|\\b(?:[a-z]{2}),? \\d{5}(?:-\\d{4})?\\b.*|united states");

    private final Layout layout;
    private final List<List<LabelMatch>> labels = new ArrayList<>();
    private final Map<String, List<LabelMatch>> byName = new HashMap<>();
    private final NumberStyle style;
    private final boolean monthFirst;

    Doc(Reading reading, Labels dictionary) {
        layout = Layout.of(reading);
        for (Cell cell : layout.cells()) {
            List<LabelMatch> own = dictionary.in(cell);
            labels.add(own);
            own.forEach(m ->
                    byName.computeIfAbsent(m.name(), n -> new ArrayList<>()).add(m));
        }
        style = numberStyle();
        monthFirst = isMonthFirst();
    }

    Layout layout() {
        return layout;
    }

    List<Cell> cells() {
        return layout.cells();
    }

    NumberStyle style() {
        return style;
    }

    boolean monthFirst() {
        return monthFirst;
    }

    List<LabelMatch> labels(String name) {
        return byName.getOrDefault(name, List.of());
    }

    List<LabelMatch> labels(Cell cell) {
        return labels.get(cell.index());
    }

    boolean has(Cell cell, String name) {
        return labels(cell).stream().anyMatch(m -> m.name().equals(name));
    }

    /** Where, from an index on, the next label of another meaning begins; the text's length where none does. */
    int nextLabel(Cell cell, int from, String name) {
        return labels(cell).stream()
                .filter(m ->
                        m.strength() >= BLOCKS && m.start() >= from && !m.name().equals(name))
                .mapToInt(LabelMatch::start)
                .min()
                .orElse(cell.text().length());
    }

    private NumberStyle numberStyle() {
        int commas = 0;
        int points = 0;
        for (Cell cell : cells()) {
            commas += COMMA.matcher(cell.text()).find() ? 1 : 0;
            points += POINT.matcher(cell.text()).find() ? 1 : 0;
        }
        return points > commas ? NumberStyle.POINT_DECIMAL : NumberStyle.COMMA_DECIMAL;
    }

    /** Month first only where a date says so (11/17/2017), or where none denies it and the document looks American. */
    private boolean isMonthFirst() {
        boolean american = false;
        for (Cell cell : cells()) {
            boolean figures = cell.folded().matches(".*\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}.*");
            if (figures) {
                List<LocalDate> dayFirst =
                        Dates.find(cell.text()).stream().map(f -> f.value()).toList();
                List<LocalDate> monthFirstDates = Dates.findMonthFirst(cell.text()).stream()
                        .map(f -> f.value())
                        .toList();
                if (dayFirst.size() < monthFirstDates.size()) {
                    return true;
                }
                if (dayFirst.stream().anyMatch(d -> d.getDayOfMonth() > 12)) {
                    return false;
                }
            }
            american |= AMERICAN.matcher(cell.folded()).find();
        }
        return american && style == NumberStyle.POINT_DECIMAL;
    }
}
