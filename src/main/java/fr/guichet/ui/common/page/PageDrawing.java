package fr.guichet.ui.common.page;

import fr.guichet.base.Changes;
import fr.guichet.base.Problem;
import fr.guichet.ui.common.Latest;
import fr.guichet.ui.common.UiTools;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The picture of the page shown: what is there already at once, the rest when it is drawn, sharper when looked at nearer. */
final class PageDrawing implements AutoCloseable {
    private final PagePictures pictures;
    private final UiTools tools;
    private final Latest sharper;
    private final ReadOnlyObjectWrapper<Optional<Picture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Changes.Subscription drawing = () -> {};
    private Optional<Sheet> shown = Optional.empty();
    private double asked;

    PageDrawing(PagePictures pictures, UiTools tools) {
        this.pictures = pictures;
        this.tools = tools;
        sharper = tools.latest(150);
    }

    void show(Sheet sheet, double wanted) {
        clear();
        shown = Optional.of(sheet);
        asked = wanted;
        pictures.ready(sheet, wanted)
                .ifPresentOrElse(
                        ready -> picture.set(Optional.of(ready)),
                        () -> drawing = tools.tasks()
                                .run(
                                        () -> pictures.picture(sheet, wanted),
                                        drawn -> picture.set(Optional.of(drawn)),
                                        this::failed));
    }

    /** The same page, at least as sharp as this. */
    void sharpen(double wanted) {
        if (shown.isPresent() && wanted > 1.01 * asked) {
            asked = wanted;
            Sheet sheet = shown.get();
            sharper.ask(() -> pictures.picture(sheet, wanted), drawn -> picture.set(Optional.of(drawn)), this::failed);
        }
    }

    /** Has it drawn for later. What may be wrong with it is said when it is shown. */
    void prepare(Sheet sheet, double wanted) {
        tools.tasks().run(() -> pictures.picture(sheet, wanted), drawn -> {}, problem -> {});
    }

    void clear() {
        close();
        shown = Optional.empty();
        picture.set(Optional.empty());
        trouble.set("");
    }

    void failed(Problem problem) {
        trouble.set(tools.words().problem(problem));
    }

    @Override
    public void close() {
        drawing.close();
        sharper.close();
    }

    ReadOnlyObjectProperty<Optional<Picture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
