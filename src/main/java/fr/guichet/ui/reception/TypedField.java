package fr.guichet.ui.reception;

import fr.guichet.domain.FieldName;
import java.util.ResourceBundle;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A key field to type in, under its name. */
final class TypedField extends VBox {
    /** Two in a row. */
    static void fill(GridPane grid, PasteViewModel vm, ResourceBundle texts) {
        for (FieldName field : PasteViewModel.FIELDS) {
            int place = grid.getChildren().size();
            grid.add(new TypedField(field, vm.typedProperty(field), texts), place % 2, place / 2);
        }
    }

    private TypedField(FieldName field, StringProperty value, ResourceBundle texts) {
        super(4);
        GridPane.setHgrow(this, Priority.ALWAYS);
        TextField typed = new TextField();
        typed.setId("typed-" + field.code());
        typed.textProperty().bindBidirectional(value);
        Label name = new Label(texts.getString("field." + field.code()));
        name.setLabelFor(typed);
        getChildren().addAll(name, typed);
    }
}
