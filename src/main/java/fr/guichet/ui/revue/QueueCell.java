package fr.guichet.ui.revue;

import fr.guichet.domain.DossierRow;
import fr.guichet.domain.ReviewReason;
import fr.guichet.ui.common.Chip;
import fr.guichet.ui.common.Icons;
import fr.guichet.ui.common.Looks;
import fr.guichet.ui.common.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One dossier that waits: whose, what, why, since when, who has it. */
final class QueueCell extends ListCell<DossierRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final QueueViewModel vm;
    private final Words words;
    private final Clock clock;
    private final Label reference = new Label();
    private final Label when = new Label();
    private final Label what = new Label();
    private final Chip why = new Chip();
    private final Label more = new Label();
    private final Label holder = new Label(null, Icons.of("mdi2l-lock-outline"));
    private final VBox box;

    QueueCell(QueueViewModel vm, Words words, Clock clock) {
        this.vm = vm;
        this.words = words;
        this.clock = clock;
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        reference.getStyleClass().add("strong");
        when.getStyleClass().addAll("small", "queue-when");
        when.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().addAll("small", "muted");
        more.setMinWidth(Region.USE_PREF_SIZE);
        holder.getStyleClass().addAll("small", "muted");
        why.setMinWidth(0);
        what.setMinWidth(0);
        HBox reasons = new HBox(6, why, more);
        reasons.getStyleClass().add("queue-why");
        box = new VBox(3, new HBox(6, reference, gap, when), what, reasons, holder);
        getStyleClass().add("queue-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(DossierRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            pseudoClassStateChanged(CURRENT, false);
        } else {
            reference.setText(row.reference());
            what.setText(row.name().isBlank() ? row.subject() : row.name());
            when.setText(when(row));
            when.pseudoClassStateChanged(LATE, isLate(row));
            List<ReviewReason> reasons = row.reasons().stream().sorted().toList();
            reasons.stream().findFirst().ifPresentOrElse(r -> why.show(Looks.of(r), words), why::clear);
            more.setText(reasons.size() > 1 ? "+" + (reasons.size() - 1) : "");
            Optional<String> other = row.assignee().filter(a -> !isCurrent(row));
            holder.setText(other.orElse(""));
            holder.setVisible(other.isPresent());
            holder.setManaged(other.isPresent());
            pseudoClassStateChanged(CURRENT, isCurrent(row));
            setAccessibleText(row.reference() + ", " + what.getText() + ", "
                    + reasons.stream().map(r -> words.say(Looks.of(r).text())).collect(Collectors.joining(", ")));
            setGraphic(box);
        }
    }

    private boolean isCurrent(DossierRow row) {
        return vm.currentProperty().get().filter(row.id()::equals).isPresent();
    }

    private boolean isLate(DossierRow row) {
        return row.dueAt().filter(due -> due.isBefore(clock.instant())).isPresent();
    }

    private String when(DossierRow row) {
        return row.dueAt()
                .map(due -> words.say(
                        isLate(row) ? "revue.queue.late" : "revue.queue.due", words.shortly(due, clock.instant())))
                .orElse(words.shortly(row.receivedAt(), clock.instant()));
    }
}
