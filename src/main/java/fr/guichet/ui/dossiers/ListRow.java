package fr.guichet.ui.dossiers;

import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A line of the table: coming into sight it asks for its dossier; a double click opens it. */
final class ListRow extends TableRow<Line> {
    private final DossiersViewModel vm;

    ListRow(DossiersViewModel vm) {
        this.vm = vm;
        setOnMouseClicked(this::clicked);
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && getItem() != null) {
            getItem().row().ifPresent(vm::open);
        }
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        if (!empty && line != null) {
            vm.getRows().touch(line);
        }
    }
}
