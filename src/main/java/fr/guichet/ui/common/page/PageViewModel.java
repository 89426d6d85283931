package fr.guichet.ui.common.page;

import fr.guichet.base.Changes;
import fr.guichet.domain.Box;
import fr.guichet.domain.Document;
import fr.guichet.domain.Page;
import fr.guichet.domain.Reading;
import fr.guichet.domain.Word;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One document, a page at a time, with boxes over it. Pictures come from elsewhere; nothing here waits for them. */
public final class PageViewModel implements ViewModel {
    private final PagePictures pictures;
    private final UiTools tools;
    private final Lens lens = new Lens();
    private final FindViewModel find;
    private final PageEvents events = new PageEvents();
    private final PageDrawing drawing;
    private final IntegerProperty page = new SimpleIntegerProperty(1);
    private final IntegerProperty pageCount = new SimpleIntegerProperty();
    private final ObservableList<Mark> marks = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final StringBinding where;
    private final StringBinding zoom;
    private final BooleanBinding first = page.lessThanOrEqualTo(1);
    private final BooleanBinding last = page.greaterThanOrEqualTo(pageCount);
    private Optional<Document> document = Optional.empty();
    private Optional<Reading> reading = Optional.empty();
    private Changes.Subscription counting = () -> {};
    private double density = 1;

    public PageViewModel(PagePictures pictures, UiTools tools) {
        this.pictures = pictures;
        this.tools = tools;
        drawing = new PageDrawing(pictures, tools);
        find = new FindViewModel(tools, hit -> {
            page.set(hit.page());
            lens.lookAt(hit.boxes().getFirst());
        });
        where = Bindings.createStringBinding(
                () -> pageCount.get() == 0 ? "" : tools.words().say("page.where", page.get(), pageCount.get()),
                page,
                pageCount);
        zoom = Bindings.createStringBinding(() -> tools.words().percent(lens.percent() / 100.0), lens.glanceProperty());
        page.subscribe(number -> turned());
        lens.glanceProperty().subscribe(glance -> drawing.sharpen(sharpness()));
        drawing.pictureProperty().subscribe(picture -> picture.ifPresent(this::measure));
    }

    /** Shows a document from its first page; the one that is shown already stays where it is. */
    public void show(Document what, Optional<Reading> words) {
        show(what, words, 1);
    }

    /** Shows a document from one of its pages; the one that is shown already stays where it is. */
    public void show(Document what, Optional<Reading> words, int from) {
        boolean same =
                document.filter(d -> d.id().equals(what.id())).isPresent() && reading.isPresent() == words.isPresent();
        document = Optional.of(what);
        reading = words;
        if (same) {
            return;
        }
        lens.upright();
        find.in(words);
        counting.close();
        pageCount.set(words.map(r -> r.pages().size()).orElse(1));
        if (words.isEmpty()) {
            counting = tools.tasks().run(() -> pictures.pageCount(what), pageCount::set, drawing::failed);
        }
        if (page.get() == from) {
            turned();
        } else {
            page.set(from);
        }
    }

    public void clear() {
        document = Optional.empty();
        reading = Optional.empty();
        drawing.clear();
        marks.clear();
        pageCount.set(0);
        find.in(reading);
    }

    /** Goes to a box's page and brings it into sight, unless frozen: then the page stays as it is. */
    public void lookAt(Box box) {
        if (!lens.isFrozen()) {
            go(box.page());
            lens.lookAt(box);
        }
    }

    public void go(int number) {
        if (number >= 1 && number <= pageCount.get()) {
            page.set(number);
        }
    }

    /** The word under a point of the page, in points. */
    public Optional<Word> wordAt(double x, double y) {
        return Sheet.page(reading, page.get()).stream()
                .map(Page::words)
                .flatMap(List::stream)
                .filter(w -> w.box().contains(x, y))
                .findFirst();
    }

    /** The words whose middle lies inside a rectangle, in reading order. */
    public List<Word> wordsIn(Box region) {
        return Sheet.page(reading, region.page()).stream()
                .map(Page::words)
                .flatMap(List::stream)
                .filter(w ->
                        region.contains(w.box().x() + w.box().w() / 2, w.box().centreY()))
                .toList();
    }

    @Override
    public void close() {
        drawing.close();
        counting.close();
        find.close();
    }

    private void turned() {
        document.ifPresent(d -> {
            Sheet.page(reading, page.get()).ifPresent(p -> lens.page(p.width(), p.height()));
            drawing.show(Sheet.of(d, reading, page.get()), sharpness());
            if (page.get() < pageCount.get()) {
                drawing.prepare(Sheet.of(d, reading, page.get() + 1), sharpness());
            }
        });
    }

    /** Where nothing was read, the picture tells how large the page is. */
    private void measure(Picture picture) {
        if (Sheet.page(reading, page.get()).isEmpty()) {
            lens.measured(picture.pageWidth(), picture.pageHeight());
        }
    }

    /** How sharp a page should be drawn at least, as near as it is now, in pixels a point. */
    public double sharpness() {
        return Math.max(lens.glanceProperty().get().scale(), Lens.READABLE) * density;
    }

    /** @param pixels of the screen for one of JavaFX */
    void dense(double pixels) {
        density = pixels;
        drawing.sharpen(sharpness());
    }

    public Optional<Document> document() {
        return document;
    }

    /** The page shown, to be read again. */
    public Optional<Sheet> sheet() {
        return document.map(d -> Sheet.of(d, reading, page.get()));
    }

    public Lens getLens() {
        return lens;
    }

    public FindViewModel getFind() {
        return find;
    }

    public PageEvents getEvents() {
        return events;
    }

    public IntegerProperty pageProperty() {
        return page;
    }

    public int getPage() {
        return page.get();
    }

    public int getPageCount() {
        return pageCount.get();
    }

    /** The page's picture; empty while it is drawn for the first time. */
    public ReadOnlyObjectProperty<Optional<Picture>> pictureProperty() {
        return drawing.pictureProperty();
    }

    /** Why the page cannot be shown; empty where it can. */
    public ReadOnlyStringProperty troubleProperty() {
        return drawing.troubleProperty();
    }

    public String getTrouble() {
        return drawing.troubleProperty().get();
    }

    /** The boxes on all pages. */
    public ObservableList<Mark> getMarks() {
        return marks;
    }

    /** The name of the marks that stand out. */
    public ObjectProperty<Optional<String>> chosenProperty() {
        return chosen;
    }

    /** Which page of how many. */
    public StringBinding whereProperty() {
        return where;
    }

    public String getWhere() {
        return where.get();
    }

    /** How near, in percent of the printed size. */
    public StringBinding zoomProperty() {
        return zoom;
    }

    public String getZoom() {
        return zoom.get();
    }

    public BooleanBinding firstProperty() {
        return first;
    }

    public boolean isFirst() {
        return first.get();
    }

    public BooleanBinding lastProperty() {
        return last;
    }

    public boolean isLast() {
        return last.get();
    }
}
