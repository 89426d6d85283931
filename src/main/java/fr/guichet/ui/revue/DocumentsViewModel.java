package fr.guichet.ui.revue;

import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.FieldState;
import fr.guichet.review.ReviewFile;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.page.Mark;
import fr.guichet.ui.common.page.PagePictures;
import fr.guichet.ui.common.page.PageViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The documents of the dossier in hand; one of them is on the page. */
public final class DocumentsViewModel implements ViewModel {
    private static final String INTENT = "intent";

    private final UiTools tools;
    private final PageViewModel page;
    private final ObservableList<Paper> papers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<DocumentId>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ReviewFile> file = Optional.empty();
    private List<FieldLine> lines = List.of();
    private List<AnomalyCard> cards = List.of();

    /** One document of the strip: its name, and what it is. */
    public record Paper(DocumentId id, String name, String kind) {}

    DocumentsViewModel(PagePictures pictures, UiTools tools) {
        this.tools = tools;
        page = new PageViewModel(pictures, tools);
    }

    /** What lies on the pages, as the lines and cards tell it. */
    void show(Optional<ReviewFile> now, List<FieldLine> fields, List<AnomalyCard> anomalies) {
        file = now;
        lines = fields;
        cards = anomalies;
        List<Document> documents = now.map(ReviewFile::documents).orElse(List.of());
        papers.setAll(documents.stream()
                .map(d -> new Paper(
                        d.id(),
                        d.fileName(),
                        tools.words().say("document." + d.kind().code())))
                .toList());
        if (chosen.get()
                .filter(c -> documents.stream().anyMatch(d -> d.id().equals(c)))
                .isPresent()) {
            mark();
        } else {
            chosen.set(Optional.empty());
            page.clear();
        }
    }

    /** Where nothing else called for a document, the first is on the page. */
    void begin() {
        if (chosen.get().isEmpty() && !papers.isEmpty()) {
            choose(papers.getFirst().id());
        }
    }

    public void choose(DocumentId id) {
        choose(id, 1);
    }

    private void choose(DocumentId id, int number) {
        file.flatMap(f -> f.documents().stream().filter(d -> d.id().equals(id)).findFirst())
                .ifPresent(d -> {
                    chosen.set(Optional.of(id));
                    page.show(
                            d,
                            file.flatMap(f -> Optional.ofNullable(f.readings().get(id))),
                            number);
                    mark();
                });
    }

    /** To the document before or after the one on the page. */
    public void step(int by) {
        List<DocumentId> ids = papers.stream().map(Paper::id).toList();
        if (!ids.isEmpty()) {
            choose(ids.get(Math.floorMod(ids.indexOf(chosen.get().orElse(ids.getFirst())) + by, ids.size())));
        }
    }

    /** Makes the marks of that name stand out and brings the place into sight, unless the view is frozen. */
    void point(String name, Optional<Place> place) {
        page.chosenProperty().set(Optional.of(name));
        mark();
        if (!page.getLens().isFrozen() || chosen.get().isEmpty()) {
            place.ifPresent(p -> {
                if (chosen.get().filter(p.document()::equals).isEmpty()) {
                    choose(p.document(), p.box().page());
                }
                page.lookAt(p.box());
            });
        }
    }

    private void mark() {
        List<Mark> marks = new ArrayList<>();
        for (AnomalyCard card : cards) {
            if (!card.isSettled()) {
                card.places().stream()
                        .filter(this::isOnPage)
                        .filter(p -> isPointedAt(card)
                                || lines.stream()
                                        .noneMatch(
                                                l -> l.place().filter(p::equals).isPresent()))
                        .forEach(p -> marks.add(new Mark(name(card), p.box(), Mark.Kind.ANOMALY, card.sentence())));
            }
        }
        if (page.chosenProperty().get().filter(INTENT::equals).isPresent()) {
            deciding().filter(this::isOnPage).forEach(p -> marks.add(new Mark("", p.box(), Mark.Kind.HIT, "")));
        }
        for (FieldLine line : lines) {
            line.place()
                    .filter(this::isOnPage)
                    .ifPresent(p -> marks.add(
                            new Mark(name(line), p.box(), kind(line.state()), line.name() + " : " + line.stateText())));
        }
        page.getMarks().setAll(marks);
    }

    /** The words that decided what the request was taken for. */
    private Stream<Place> deciding() {
        return file.map(Places::new).map(Places::deciding).stream().flatMap(List::stream);
    }

    /** Shows the words that decided, as far as they stand on one page. */
    void pointAtIntent() {
        point(INTENT, whole(deciding().toList()));
    }

    /** The box around all places that are on the page of the first. */
    static Optional<Place> whole(List<Place> places) {
        return places.stream()
                .filter(p -> p.document().equals(places.getFirst().document())
                        && p.box().page() == places.getFirst().box().page())
                .reduce((a, b) -> new Place(a.document(), a.box().union(b.box())));
    }

    /** All places of the anomaly that the person is at stand out, whatever else lies there. */
    private boolean isPointedAt(AnomalyCard card) {
        return page.chosenProperty().get().filter(name(card)::equals).isPresent();
    }

    private boolean isOnPage(Place place) {
        return chosen.get().filter(place.document()::equals).isPresent();
    }

    private static Mark.Kind kind(FieldState state) {
        return switch (state) {
            case TO_CHECK -> Mark.Kind.TO_CHECK;
            case READ -> Mark.Kind.READ;
            case RULE_VERIFIED, CONFIRMED, CORRECTED -> Mark.Kind.DONE;
            case IN_ERROR -> Mark.Kind.ERROR;
        };
    }

    static String name(FieldLine line) {
        return "field:" + line.key().code();
    }

    static String name(AnomalyCard card) {
        return "anomaly:" + card.anomaly().code() + card.anomaly().arguments();
    }

    @Override
    public void close() {
        page.close();
    }

    public PageViewModel getPage() {
        return page;
    }

    public ObservableList<Paper> getPapers() {
        return papers;
    }

    public ReadOnlyObjectProperty<Optional<DocumentId>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
