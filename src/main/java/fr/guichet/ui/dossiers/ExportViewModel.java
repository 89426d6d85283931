package fr.guichet.ui.dossiers;

import fr.guichet.base.Problem;
import fr.guichet.base.TableFiles;
import fr.guichet.base.TableFiles.Cell;
import fr.guichet.base.TableFiles.Table;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Writes what the list shows, or what is chosen in it, to a file; it tells how far it is and can be stopped. */
public final class ExportViewModel implements ViewModel {
    private static final int PIECE = 1000;

    private final DossiersSources sources;
    private final UiTools tools;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private AtomicBoolean stopped = new AtomicBoolean();

    /** What is written: every dossier a query finds, or some dossiers, in columns. */
    record Wanted(DossierQuery query, List<DossierRow> some, int many, List<Column> columns) {}

    public ExportViewModel(DossiersSources sources, UiTools tools) {
        this.sources = sources;
        this.tools = tools;
    }

    /** Asks where to and writes. */
    void write(TableFiles kind, Wanted wanted) {
        if (running.get()) {
            return;
        }
        String day = tools.words().day(tools.clock().instant()).toString();
        String suggested = tools.words().say("dossiers.export.file", day) + "." + kind.extension();
        sources.choosers()
                .save(tools.words().say("dossiers.export.title"), suggested)
                .ifPresent(file -> start(kind, wanted, ending(file, kind)));
    }

    private static Path ending(Path file, TableFiles kind) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + kind.extension())
                ? file
                : file.resolveSibling(name + "." + kind.extension());
    }

    private void start(TableFiles kind, Wanted wanted, Path file) {
        var stop = new AtomicBoolean();
        stopped = stop;
        running.set(true);
        progress.set(0);
        // leaving the list does not stop what a person asked for: its end is told in the window
        tools.tasks()
                .run(
                        () -> written(kind, table(wanted, stop), file, stop),
                        done -> ended(done, wanted.many(), file),
                        problem -> {
                            running.set(false);
                            tools.dialogs().problem(problem);
                        });
    }

    private void ended(boolean done, int many, Path file) {
        running.set(false);
        tools.dialogs()
                .toast(
                        done
                                ? tools.words().say("dossiers.export.done", many, file.toString())
                                : tools.words().say("dossiers.export.stopped"));
    }

    private Table table(Wanted wanted, AtomicBoolean stop) {
        List<String> head = wanted.columns().stream()
                .map(c -> tools.words().say(c.textKey()))
                .toList();
        Stream<DossierRow> rows = wanted.some().isEmpty() ? all(wanted, stop) : wanted.some().stream();
        return new Table(
                tools.words().say("dossiers.title"),
                head,
                rows.takeWhile(r -> !stop.get()).map(r -> cells(r, wanted.columns())));
    }

    private Stream<DossierRow> all(Wanted wanted, AtomicBoolean stop) {
        return Stream.iterate(0, from -> from + PIECE)
                .map(from -> piece(wanted, from))
                .takeWhile(piece -> !piece.isEmpty() && !stop.get())
                .flatMap(List::stream);
    }

    private List<DossierRow> piece(Wanted wanted, int from) {
        double done = Math.min(1, (double) from / Math.max(1, wanted.many()));
        tools.tasks().later(() -> progress.set(done));
        return sources.dossiers().search(wanted.query().page(from, PIECE));
    }

    private List<Cell> cells(DossierRow row, List<Column> columns) {
        return columns.stream().map(c -> c.cell(row, tools.words())).toList();
    }

    /** The file is there whole or not at all. */
    private static boolean written(TableFiles kind, Table table, Path file, AtomicBoolean stop) {
        Path making = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(making)) {
                kind.write(table, out);
            }
            if (stop.get()) {
                return false;
            }
            Files.move(making, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            throw new Problem(e, "table.failed");
        } finally {
            making.toFile().delete();
        }
    }

    /** Stops; nothing of the file stays. */
    public void stop() {
        stopped.set(true);
    }

    public boolean isRunning() {
        return running.get();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public double getProgress() {
        return progress.get();
    }

    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
