package fr.guichet.ui.revue;

import fr.guichet.base.Changes;
import fr.guichet.domain.Document;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Person;
import fr.guichet.review.ReviewFile;
import fr.guichet.review.ReviewService;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.page.PagePictures;
import fr.guichet.ui.common.page.Sheet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Prepares the next dossier while the person looks at this one: what is known of it, and the page seen first. */
final class Ahead implements AutoCloseable {
    private final ReviewService review;
    private final PagePictures pictures;
    private final Person me;
    private final UiTools tools;
    private final FieldLines lines;
    private Changes.Subscription preparing = () -> {};
    private Optional<ReviewFile> ready = Optional.empty();

    Ahead(AtHand hand, PagePictures pictures) {
        this.pictures = pictures;
        review = hand.review();
        me = hand.me();
        tools = hand.tools();
        lines = new FieldLines(hand.words());
    }

    /** @param sharpness in pixels a point */
    void prepare(Optional<DossierId> current, double sharpness) {
        preparing.close();
        ready = Optional.empty();
        // a fault here shows again, and is said, when the dossier is opened
        preparing = tools.tasks().run(() -> next(current, sharpness), next -> ready = next, problem -> {});
    }

    private Optional<ReviewFile> next(Optional<DossierId> current, double sharpness) {
        Optional<ReviewFile> next = review.next(current, me).map(review::look);
        next.flatMap(this::firstSheet).ifPresent(sheet -> pictures.picture(sheet, sharpness));
        return next;
    }

    /** The page of the first value that needs a person, else of the gravest anomaly, else the first. */
    private Optional<Sheet> firstSheet(ReviewFile file) {
        Optional<Place> place = lines.of(file, List.of()).stream()
                .filter(FieldLine::needsPerson)
                .min(Comparator.comparing(FieldLine::key))
                .flatMap(FieldLine::place)
                .or(() -> file.anomalies().stream()
                        .filter(a -> a.blocks())
                        .flatMap(a -> new Places(file).of(a).stream())
                        .findFirst());
        Optional<Document> document = file.documents().stream()
                .filter(d -> place.filter(p -> p.document().equals(d.id())).isPresent())
                .findFirst()
                .or(() -> file.documents().stream().findFirst());
        int page = place.map(p -> p.box().page()).orElse(1);
        return document.map(d -> Sheet.of(d, Optional.ofNullable(file.readings().get(d.id())), page));
    }

    Optional<ReviewFile> ready(DossierId id) {
        return ready.filter(f -> f.dossier().id().equals(id));
    }

    @Override
    public void close() {
        preparing.close();
    }
}
