package fr.guichet.ui.reception;

import fr.guichet.ui.common.Chip;
import fr.guichet.ui.common.Icons;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One line: what it is, what became of it or how far it is, and what can be done with it. */
final class ArrivalCell extends ListCell<Arrival> {
    private final ReceptionViewModel vm;
    private final ResourceBundle texts;
    private final Label name = new Label();
    private final Label about = new Label();
    private final HBox copies = new HBox(8);
    private final StepWords steps = new StepWords();
    private final Chip chip = new Chip();
    private final Button open;
    private final Button again;
    private final Button keep;
    private final Button save;
    private final Button stop;
    private final Label when = new Label();
    private final StackPane state = new StackPane(steps, chip);
    private final HBox row;

    ArrivalCell(ReceptionViewModel vm, ResourceBundle texts) {
        this.vm = vm;
        this.texts = texts;
        getStyleClass().add("arrival");
        name.getStyleClass().add("strong");
        about.getStyleClass().addAll("muted", "small");
        copies.setAlignment(Pos.CENTER_LEFT);
        open = action("reception.open", "mdi2f-folder-open-outline", vm::open);
        again = action("reception.again", "mdi2r-refresh", vm::tryAgain);
        keep = action("reception.keep", "mdi2c-content-duplicate", vm::keep);
        // a choice to be made, so in words
        keep.setText(texts.getString("reception.keep"));
        keep.getStyleClass().setAll("button", "arrival-keep");
        save = action("reception.save", "mdi2d-download-outline", vm::save);
        stop = action("reception.stop", "mdi2c-close", vm::stop);
        name.setMinWidth(0);
        about.setMinWidth(0);
        HBox below = new HBox(8, about, copies);
        below.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(2, name, below);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        words.setPrefWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        when.getStyleClass().addAll("muted", "small", "arrival-when");
        state.getStyleClass().add("arrival-state");
        HBox acts = new HBox(open, again, save, stop);
        acts.getStyleClass().add("arrival-acts");
        row = new HBox(12, words, keep, state, when, acts);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    private Button action(String text, String icon, Consumer<Arrival> act) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(texts.getString(text));
        button.setTooltip(new Tooltip(texts.getString(text)));
        button.setOnAction(e -> act.accept(getItem()));
        return button;
    }

    @Override
    protected void updateItem(Arrival line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        ArrivalState now = line.state();
        when.setText(vm.when(line));
        name.setText(line.name());
        about.setText(now == ArrivalState.DUPLICATE ? texts.getString("reception.twice") : line.about());
        CopyLink.fill(copies, line.copies(), vm::open);
        show(steps, now == ArrivalState.ON_THE_WAY);
        steps.show(line, texts);
        String word = texts.getString(now.look().text());
        if (now == ArrivalState.ON_THE_WAY) {
            chip.clear();
        } else {
            chip.show(now.look(), word);
        }
        show(open, line.dossier().isPresent());
        show(again, now.mayBeTriedAgain());
        show(keep, now == ArrivalState.DUPLICATE && line.original().isPresent());
        show(save, now == ArrivalState.REFUSED && line.original().isPresent());
        show(stop, now == ArrivalState.ON_THE_WAY);
        setAccessibleText(line.name() + ", " + word + ", " + line.about());
        setGraphic(row);
    }

    private static void show(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
