package fr.guichet.ui.dossier;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Box;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Settlement;
import fr.guichet.review.ReviewFile;
import fr.guichet.ui.common.Looks;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.Values;
import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.Words;
import fr.guichet.ui.common.page.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is not as it should be, worst first, with what was made of it. */
public final class AnomaliesViewModel implements ViewModel {
    private final UiTools tools;
    private final Words words;
    private final Values values;
    private final ObservableList<AnomalyCard> cards = FXCollections.observableArrayList();
    private final BooleanBinding empty = Bindings.isEmpty(cards);

    public AnomaliesViewModel(UiTools tools) {
        this.tools = tools;
        words = tools.words();
        values = new Values(words);
    }

    void show(ReviewFile file) {
        List<AnomalyCard> now =
                file.anomalies().stream().map(a -> card(a, file)).toList();
        if (!now.equals(cards)) {
            cards.setAll(now);
        }
    }

    private AnomalyCard card(Anomaly anomaly, ReviewFile file) {
        String key = "anomaly." + anomaly.code();
        return new AnomalyCard(
                anomaly.code() + " " + String.join(" ", anomaly.arguments()),
                Looks.of(anomaly.severity()),
                words.plain(key, anomaly.arguments()),
                anomaly.fields().stream()
                        .flatMap(k -> file.field(k).stream())
                        .map(f -> number(f, file))
                        .toList(),
                words.plain(key + ".remedy", anomaly.arguments()),
                anomaly.settlement().map(this::settled),
                spot(anomaly, file));
    }

    private AnomalyCard.Number number(Field field, ReviewFile file) {
        String currency =
                file.field(FieldKey.of(FieldName.CURRENCY)).map(Field::value).orElse("");
        String value = field.value().isBlank()
                ? words.say("dossier.field.empty")
                : values.shown(field.name(), field.value(), currency);
        return new AnomalyCard.Number(words.say("field." + field.name().code()), value);
    }

    private String settled(Settlement how) {
        String kind = words.say("dossier.settled." + how.kind().name().toLowerCase(Locale.ROOT));
        String when = words.shortly(how.at(), tools.clock().instant());
        return how.reason().isBlank()
                ? words.say("dossier.settled", kind, how.by(), when)
                : words.say("dossier.settled.why", kind, how.by(), when, how.reason());
    }

    /** Its own place, in the document of the value it is about; or that value's place. */
    private static Optional<Spot> spot(Anomaly anomaly, ReviewFile file) {
        Optional<Spot> ofField = anomaly.fields().stream()
                .flatMap(k -> file.field(k).stream())
                .flatMap(f -> FieldsViewModel.spot(f).stream())
                .findFirst();
        Optional<Box> own = anomaly.boxes().stream().findFirst();
        return own.flatMap(box ->
                        ofField.map(Spot::document).or(() -> mainDocument(file)).map(d -> new Spot(d, box)))
                .or(() -> ofField);
    }

    /** The document that a dossier's places are on where nothing else says which: its invoice, or its first. */
    private static Optional<DocumentId> mainDocument(ReviewFile file) {
        return file.documents().stream()
                .filter(d -> d.kind().isInvoice())
                .findFirst()
                .or(() -> file.documents().stream().findFirst())
                .map(Document::id);
    }

    /** The marks of the open ones on a document's pages. */
    Stream<Mark> marks(Paper paper) {
        return cards.stream()
                .filter(c -> c.settled().isEmpty())
                .flatMap(c -> c
                        .spot()
                        .filter(s -> s.document().equals(paper.document().id()))
                        .map(s -> new Mark(c.id(), s.box(), Mark.Kind.ANOMALY, c.sentence()))
                        .stream());
    }

    public ObservableList<AnomalyCard> cards() {
        return cards;
    }

    public boolean isEmpty() {
        return empty.get();
    }

    public BooleanBinding emptyProperty() {
        return empty;
    }
}
