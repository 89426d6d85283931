package fr.guichet.ui.revue;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Box;
import fr.guichet.domain.Candidate;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.Reading;
import fr.guichet.review.ReviewFile;
import fr.guichet.ui.common.page.PageSearch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the values and the anomalies of a file stand in its documents. */
final class Places {
    private final ReviewFile file;

    Places(ReviewFile file) {
        this.file = file;
    }

    /** Where the value was read, or where the person saw it who gave it. */
    Optional<Place> of(Field field) {
        return switch (field.provenance()) {
            case Provenance.ReadFrom read -> Optional.of(new Place(read.document(), read.box()));
            case Provenance.CorrectedBy _ ->
                field.candidates().stream()
                        .filter(c -> c.value().equals(field.value()))
                        .findFirst()
                        .flatMap(this::of);
            case Provenance.FromXml _, Provenance.Typed _, Provenance.FromRegistry _, Provenance.ComputedBy _ ->
                Optional.empty();
        };
    }

    Optional<Place> of(Candidate candidate) {
        return candidate.box().flatMap(box -> holder(box, candidate.raw()).map(d -> new Place(d, box)));
    }

    /** The boxes it points at, else those of the fields it points at. */
    List<Place> of(Anomaly anomaly) {
        List<Place> fields =
                anomaly.fields().stream().flatMap(k -> of(k).stream()).toList();
        if (anomaly.boxes().isEmpty()) {
            return fields;
        }
        Optional<DocumentId> document = fields.stream()
                .map(Place::document)
                .findFirst()
                .or(() -> file.documents().stream()
                        .filter(d -> d.kind().isInvoice())
                        .map(Document::id)
                        .findFirst())
                .or(this::first);
        return anomaly.boxes().stream()
                .flatMap(b -> document.map(d -> new Place(d, b)).stream())
                .toList();
    }

    /** The words of the customer's messages that decided what the request was taken for. */
    List<Place> deciding() {
        List<String> words =
                file.classification().map(Classification::rationale).orElse(List.of());
        return file.documents().stream()
                .filter(d -> d.kind() == DocumentKind.REQUEST)
                .flatMap(d -> words.stream().flatMap(w -> found(d.id(), w)))
                .toList();
    }

    private Stream<Place> found(DocumentId document, String words) {
        return Optional.ofNullable(file.readings().get(document)).stream()
                .flatMap(r -> PageSearch.find(r, words).stream())
                .flatMap(hit -> hit.boxes().stream())
                .map(box -> new Place(document, box));
    }

    private Optional<Place> of(FieldKey key) {
        return file.field(key).flatMap(this::of);
    }

    /** A box does not say of which document: the one that has such words there, else the first. */
    private Optional<DocumentId> holder(Box box, String raw) {
        Stream<DocumentId> ids = file.documents().stream().map(Document::id);
        return file.documents().size() < 2
                ? ids.findFirst()
                : ids.filter(id -> stands(file.readings().get(id), box, raw))
                        .findFirst()
                        .or(this::first);
    }

    private static boolean stands(Reading reading, Box box, String raw) {
        return reading != null
                && reading.pages().stream()
                        .filter(p -> p.number() == box.page())
                        .flatMap(p -> p.words().stream())
                        .anyMatch(w -> w.box().intersects(box) && raw.contains(w.text()));
    }

    private Optional<DocumentId> first() {
        return file.documents().stream().map(Document::id).findFirst();
    }
}
