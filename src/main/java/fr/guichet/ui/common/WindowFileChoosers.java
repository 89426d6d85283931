package fr.guichet.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own choosers over one window; they open where the last one ended. */
public final class WindowFileChoosers implements FileChoosers {
    private final Window window;
    private Optional<File> last = Optional.empty();

    public WindowFileChoosers(Window window) {
        this.window = window;
    }

    @Override
    public List<Path> files(String title) {
        List<File> chosen = chooser(title).showOpenMultipleDialog(window);
        return chosen == null ? List.of() : chosen.stream().map(this::keep).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(window)).map(this::keep);
    }

    @Override
    public Optional<Path> save(String title, String suggested) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(this::keep);
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Path keep(File file) {
        last = Optional.ofNullable(file.getParentFile());
        return file.toPath();
    }
}
