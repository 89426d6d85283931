package fr.guichet.ui.revue;

import fr.guichet.ui.revue.ActForm.Choice;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line to choose. */
final class ChoiceCell extends ListCell<Choice> {
    private final Label label = new Label();
    private final Label detail = new Label();
    private final HBox row;

    ChoiceCell() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        label.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().addAll("muted", "small");
        detail.setMinWidth(0);
        row = new HBox(8, label, gap, detail);
        row.getStyleClass().add("act-choice");
        setPrefWidth(0);
    }

    /** The list shows the panel's choices and which is chosen. */
    static void fill(ListView<Choice> list, ActViewModel panel) {
        list.setItems(panel.getChoices());
        list.setCellFactory(l -> new ChoiceCell());
        panel.chosenProperty().subscribe(i -> choose(list, i.intValue()));
        panel.getChoices().subscribe(() -> choose(list, panel.chosenProperty().get()));
    }

    private static void choose(ListView<Choice> list, int index) {
        list.getSelectionModel().clearSelection();
        // the choices may be gone already when the panel closes
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 3));
        }
    }

    @Override
    protected void updateItem(Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (empty || choice == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            label.setText(choice.label());
            detail.setText(choice.detail());
            setAccessibleText(choice.label() + " " + choice.detail());
            setGraphic(row);
        }
    }
}
