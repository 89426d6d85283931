package fr.guichet.ui.dossier;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.FieldState;
import fr.guichet.domain.Provenance;
import fr.guichet.review.ReviewFile;
import fr.guichet.ui.common.Look;
import fr.guichet.ui.common.Looks;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.Values;
import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.Words;
import fr.guichet.ui.common.page.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is known: each value with its state and where it comes from, and those that are missing. */
public final class FieldsViewModel implements ViewModel {
    private static final Look MISSING = new Look("dossier.field.missing", "mdi2a-alert-circle-outline", "danger");

    private final UiTools tools;
    private final Words words;
    private final Values values;
    private final ObservableList<FieldLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<FieldLine>> chosen = new SimpleObjectProperty<>(Optional.empty());

    public FieldsViewModel(UiTools tools) {
        this.tools = tools;
        words = tools.words();
        values = new Values(words);
    }

    void show(ReviewFile file) {
        var origins = new Origins(words, tools.clock().instant(), file.documents());
        String currency =
                file.field(FieldKey.of(FieldName.CURRENCY)).map(Field::value).orElse("");
        List<FieldLine> now = new ArrayList<>();
        file.required().stream()
                .sorted()
                .filter(name -> file.fields().stream()
                        .noneMatch(f -> f.name() == name && !f.value().isBlank()))
                .forEach(name -> now.add(missing(name)));
        file.fields().stream()
                .filter(f -> !f.value().isBlank())
                .map(f -> line(f, state(f, file), currency, origins))
                .forEach(now::add);
        if (!now.equals(lines)) {
            lines.setAll(now);
        }
    }

    private FieldLine missing(FieldName name) {
        return new FieldLine(
                name.code(), name(name), "", MISSING, words.say("dossier.field.required"), Optional.empty());
    }

    private FieldLine line(Field field, FieldState state, String currency, Origins origins) {
        return new FieldLine(
                field.key().code(),
                name(field.name()),
                values.shown(field.name(), field.value(), currency),
                Looks.of(state),
                origins.of(field),
                spot(field));
    }

    private String name(FieldName name) {
        return words.say("field." + name.code());
    }

    static FieldState state(Field field, ReviewFile file) {
        boolean wrong = file.anomalies().stream()
                .filter(Anomaly::blocks)
                .anyMatch(a -> a.fields().contains(field.key()));
        return wrong ? FieldState.IN_ERROR : field.state(file.threshold());
    }

    /** Where it was read. */
    static Optional<Spot> spot(Field field) {
        return field.provenance() instanceof Provenance.ReadFrom read
                ? Optional.of(new Spot(read.document(), read.box()))
                : Optional.empty();
    }

    /** The marks of a document's values on its pages. */
    static Stream<Mark> marks(ReviewFile file, FieldsViewModel shown, Paper paper) {
        return file.fields().stream()
                .filter(f -> !f.value().isBlank())
                .flatMap(f -> spot(f)
                        .filter(s -> s.document().equals(paper.document().id()))
                        .map(s -> new Mark(f.key().code(), s.box(), kind(state(f, file)), shown.label(f)))
                        .stream());
    }

    private String label(Field field) {
        return lines.stream()
                .filter(l -> l.id().equals(field.key().code()))
                .findFirst()
                .map(l -> words.say(
                        "dossier.mark", l.name(), l.value(), words.say(l.state().text())))
                .orElse("");
    }

    private static Mark.Kind kind(FieldState state) {
        return switch (state) {
            case TO_CHECK -> Mark.Kind.TO_CHECK;
            case READ -> Mark.Kind.READ;
            case RULE_VERIFIED, CONFIRMED, CORRECTED -> Mark.Kind.DONE;
            case IN_ERROR -> Mark.Kind.ERROR;
        };
    }

    /** Chooses the value of a mark. */
    void choose(String id) {
        chosen.set(lines.stream().filter(l -> l.id().equals(id)).findFirst());
    }

    public ObservableList<FieldLine> lines() {
        return lines;
    }

    public ObjectProperty<Optional<FieldLine>> chosenProperty() {
        return chosen;
    }
}
