package fr.guichet.extraction.invoice;

import fr.guichet.domain.Box;
import fr.guichet.extraction.label.LabelMatch;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.layout.Layout;
import fr.guichet.extraction.text.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for values of a type behind, right of and below the labels of a field. The nearer and straighter, the better. */
final class Seeker {
    private static final double RIGHT = 0.94;
    private static final double BELOW = 0.88;
    /** How far below a label its value may begin, in heights of the label. */
    private static final double REACH = 5;

    private final Doc doc;

    /** What remains of a score where the value is one of many in a table's column or row: rarely what the label means. */
    private final double amongMany;

    Seeker(Doc doc, double amongMany) {
        this.doc = doc;
        this.amongMany = amongMany;
    }

    List<Guess> seek(String name, ValueType type) {
        return seek(doc.labels(name), type);
    }

    /** As {@link #seek}, only for labels that begin their cell: words that also occur in running text. */
    List<Guess> seekLeading(String name, ValueType type) {
        return seek(
                doc.labels(name).stream()
                        .filter(l -> l.start() <= 2 && !hasNumberBehind(l))
                        .toList(),
                type);
    }

    /** "Client 538401": the label has its value, and it is no name. */
    private static boolean hasNumberBehind(LabelMatch label) {
        return label.cell().text().substring(label.end()).chars().anyMatch(Character::isDigit);
    }

    private List<Guess> seek(List<LabelMatch> labels, ValueType type) {
        List<Guess> guesses = new ArrayList<>();
        for (LabelMatch label : labels) {
            if (isFollowedByItself(label)) {
                continue;
            }
            Optional<Guess> behind = behind(label, type);
            if (behind.isPresent()) {
                guesses.add(behind.get());
            } else {
                right(label, type).ifPresent(guesses::add);
                below(label, type).ifPresent(guesses::add);
            }
        }
        return guesses;
    }

    /** "Point de livraison (PDL)": the second label stands for both. */
    private boolean isFollowedByItself(LabelMatch label) {
        return doc.labels(label.cell()).stream()
                .anyMatch(o -> o.name().equals(label.name())
                        && o.start() >= label.end()
                        && label.cell()
                                .text()
                                .substring(label.end(), o.start())
                                .chars()
                                .noneMatch(Character::isLetterOrDigit));
    }

    private Optional<Guess> behind(LabelMatch label, ValueType type) {
        Cell cell = label.cell();
        int end = doc.nextLabel(cell, label.end(), label.name());
        return first(cell, label.end(), end, type, label.strength());
    }

    /** The first value of a part of a cell; words between label and value speak against it. */
    private Optional<Guess> first(Cell cell, int start, int end, ValueType type, double score) {
        return type.find(cell.text().substring(start, end)).stream()
                .findFirst()
                .map(f -> new Found<>(f.value(), f.raw(), f.start() + start, f.end() + start))
                .map(f -> Guess.of(f, cell, score * clear(cell.text(), start, f.start())));
    }

    private static double clear(String text, int from, int to) {
        // figures are another value on the way: "prélevé de 45,10 € le 3 mars"
        long letters =
                text.substring(from, to).chars().filter(Character::isLetter).count();
        return Math.max(0.4, 1 - 0.018 * letters);
    }

    private Optional<Guess> right(LabelMatch label, ValueType type) {
        int skipped = 0;
        if (doc.nextLabel(label.cell(), label.end(), label.name())
                < label.cell().text().length()) {
            return Optional.empty();
        }
        for (Cell cell : doc.layout().right(label.cell())) {
            int end = doc.nextLabel(cell, 0, label.name());
            double gap = cell.box().x() - label.box().right();
            double score = label.strength() * RIGHT * (1 - 0.3 * Math.min(1, gap / 350)) - 0.15 * skipped;
            Optional<Guess> guess = first(cell, 0, end, type, isOneOfRow(cell, type) ? score * amongMany : score);
            if (guess.isPresent() || end < cell.text().length() || skipped++ == 2) {
                return guess;
            }
        }
        return Optional.empty();
    }

    private Optional<Guess> below(LabelMatch label, ValueType type) {
        Box box = label.box();
        int skipped = 0;
        for (Cell cell : doc.layout().below(label.cell(), box, REACH * box.h() + 14)) {
            if (!isUnder(box, cell.box())) {
                continue;
            }
            int end = doc.nextLabel(cell, 0, label.name());
            double drop = (cell.box().y() - box.bottom()) / box.h();
            double score = label.strength() * BELOW * (1 - 0.06 * Math.max(0, drop - 0.5)) - 0.12 * skipped;
            Optional<Guess> guess = first(cell, 0, end, type, isOneOfColumn(cell, type) ? score * amongMany : score);
            if (guess.isPresent() || end < cell.text().length() || skipped++ == 1) {
                return guess;
            }
        }
        return Optional.empty();
    }

    private boolean isOneOfRow(Cell cell, ValueType type) {
        return amongMany < 1
                && doc.layout().right(cell).stream()
                        .takeWhile(c -> doc.labels(c).isEmpty())
                        .anyMatch(c -> !type.find(c.text()).isEmpty());
    }

    private boolean isOneOfColumn(Cell cell, ValueType type) {
        Box box = cell.box();
        return amongMany < 1
                && doc.layout().below(cell, box, 4 * box.h()).stream()
                        .anyMatch(c -> Math.abs(c.box().right() - box.right()) < box.h()
                                && !type.find(c.text()).isEmpty());
    }

    /** Aligned left, right or centred with the label, or mostly within its width. */
    private static boolean isUnder(Box label, Box value) {
        double shared = Layout.overlap(label, value);
        boolean left = Math.abs(label.x() - value.x()) < 2.5 * label.h();
        boolean right = Math.abs(label.right() - value.right()) < 2.5 * label.h();
        return left || right || shared > 0.6 * Math.min(label.w(), value.w());
    }
}
