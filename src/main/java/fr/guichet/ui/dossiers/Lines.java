package fr.guichet.ui.dossiers;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/** As many lines as the query finds, made when they are looked at. What they hold changes in them, not in the list. */
final class Lines extends ObservableListBase<Line> {
    private @Nullable Line[] lines = new @Nullable Line[0];
    private int size;

    @Override
    public int size() {
        return size;
    }

    @Override
    public Line get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        Line line = lines[index];
        if (line == null) {
            line = new Line(index);
            lines[index] = line;
        }
        return line;
    }

    /** The line where it was ever looked at. */
    Optional<Line> made(int index) {
        return index < size ? Optional.ofNullable(lines[index]) : Optional.empty();
    }

    /** Every line that was ever looked at. */
    List<Line> made() {
        return IntStream.range(0, size)
                .mapToObj(this::made)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Other lines altogether. */
    void replace(int newSize) {
        List<Line> gone = new Gone(lines, size);
        beginChange();
        lines = new @Nullable Line[newSize];
        size = newSize;
        nextReplace(0, newSize, gone);
        endChange();
    }

    /** The same lines, fewer or more of them at the end. */
    void resize(int newSize) {
        if (newSize == size) {
            return;
        }
        beginChange();
        int before = size;
        List<Line> cut = new ArrayList<>();
        for (int i = newSize; i < before; i++) {
            cut.add(get(i));
        }
        lines = Arrays.copyOf(lines, newSize);
        size = newSize;
        if (newSize > before) {
            nextAdd(before, newSize);
        } else {
            nextRemove(newSize, cut);
        }
        endChange();
    }

    /** What is no longer listed, for those who ask what went. */
    private static final class Gone extends AbstractList<Line> {
        private final @Nullable Line[] lines;
        private final int size;

        Gone(@Nullable Line[] lines, int size) {
            this.lines = lines;
            this.size = size;
        }

        @Override
        public Line get(int index) {
            Line line = lines[index];
            return line == null ? new Line(index) : line;
        }

        @Override
        public int size() {
            return size;
        }
    }
}
