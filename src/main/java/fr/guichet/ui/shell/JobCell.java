package fr.guichet.ui.shell;

import fr.guichet.ui.common.Icons;
import fr.guichet.ui.shell.JobsViewModel.Line;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A running job: what about, which step, how far, and a way to stop it. */
final class JobCell extends ListCell<Line> {
    private final Label title = new Label();
    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox row;

    JobCell(String cancelText, Consumer<Line> cancel) {
        step.getStyleClass().addAll("muted", "small");
        bar.setMaxWidth(Double.MAX_VALUE);
        Button stop = new Button("", Icons.of("mdi2c-close"));
        stop.getStyleClass().addAll("flat", "button-icon");
        stop.setAccessibleText(cancelText);
        stop.setTooltip(new Tooltip(cancelText));
        stop.setOnAction(e -> cancel.accept(getItem()));
        VBox words = new VBox(4, title, bar, step);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, words, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
        } else {
            title.setText(line.title());
            step.setText(line.step());
            bar.setProgress(line.done());
            setGraphic(row);
        }
    }
}
