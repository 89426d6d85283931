package fr.guichet.base;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Writes a table as a file of one kind. What a cell holds is data: it never runs as a formula where it is opened. */
public interface TableFiles {
    /** The ending of such a file's name, without a dot: csv, xlsx. */
    String extension();

    /**
     * Writes the head and every row as it comes; the stream is left open.
     *
     * @throws Problem {@code table.failed} where it cannot be written
     */
    void write(Table table, OutputStream out);

    /**
     * @param name what the table is, for where a file has a place for it
     * @param rows each as long as the head; read once
     */
    record Table(String name, List<String> head, Stream<List<Cell>> rows) {
        public Table {
            head = List.copyOf(head);
        }
    }

    /** What stands in one place of the table. */
    sealed interface Cell {
        record Text(String value) implements Cell {}

        record Number(BigDecimal value) implements Cell {}

        /** A day and time where the person is. */
        record Moment(LocalDateTime value) implements Cell {}

        record Empty() implements Cell {}
    }
}
