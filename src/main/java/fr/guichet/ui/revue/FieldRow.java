package fr.guichet.ui.revue;

import fr.guichet.domain.FieldKey;
import fr.guichet.ui.common.Chip;
import fr.guichet.ui.common.Icons;
import fr.guichet.ui.revue.FieldLine.Offer;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A value: its name, its state in words, the value to confirm or change, and what is known of it while one is at it. */
final class FieldRow extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final String[] TONES = {"neutral", "accent", "success", "warning", "danger"};

    private final FieldKey key;
    private final RevueViewModel vm;
    private final Label name = new Label();
    private final Chip state = new Chip();
    private final DoubtfulText text = new DoubtfulText();
    private final Button others = new Button(null, Icons.of("mdi2c-chevron-down"));
    private final Label detail = new Label();
    private final Label error = new Label(null, Icons.of("mdi2a-alert-circle-outline"));
    private final Tooltip why = new Tooltip();
    private FieldLine line;

    FieldRow(FieldLine first, RevueViewModel vm, String othersName) {
        this.vm = vm;
        key = first.key();
        line = first;
        getStyleClass().add("review-row");
        setId("field-" + key.code());
        build(othersName);
        TextField field = text.field();
        field.textProperty().subscribe((was, typed) -> vm.getFields().type(key, typed));
        field.focusedProperty().subscribe((was, is) -> focused(is));
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> FieldKeys.pressed(e, key, vm));
        show(first);
    }

    private void build(String othersName) {
        name.getStyleClass().add("review-name");
        name.setLabelFor(text.field());
        name.setMinWidth(0);
        text.field().setId("value-" + key.code());
        text.field().getStyleClass().add("review-value");
        others.getStyleClass().addAll("flat", "button-icon", "review-others");
        others.setFocusTraversable(false);
        others.setAccessibleText(othersName);
        others.setTooltip(new Tooltip(othersName));
        others.setOnAction(e -> offer());
        detail.getStyleClass().add("review-detail");
        detail.setWrapText(true);
        error.getStyleClass().add("review-error");
        error.setWrapText(true);
        why.setWrapText(true);
        why.setMaxWidth(420);
        Tooltip.install(state, why);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, name, gap, state);
        head.getStyleClass().add("review-row-head");
        HBox value = new HBox(text, others);
        value.getStyleClass().add("review-line");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(head, value, error, detail);
    }

    void show(FieldLine now) {
        line = now;
        name.setText(now.name());
        state.show(now.look(), now.stateText());
        for (String tone : TONES) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(tone), tone.equals(now.look().tone()));
        }
        why.setText(now.error().isEmpty() ? now.why() : now.error() + "\n" + now.why());
        detail.setText(now.why());
        visible(others, !now.offers().isEmpty());
        text.mark(now.shown(), now.doubts());
        text.field().setEditable(vm.getFields().isEditable());
        text.field().setAccessibleText(now.name() + ", " + now.stateText());
        text.field().setAccessibleHelp(now.why());
        refresh();
    }

    /** What was typed, or taken from the page, stands in the place of the value until it is one. */
    void refresh() {
        String wanted = vm.getFields().drafts().text(key).orElse(line.shown());
        if (!wanted.equals(text.field().getText())) {
            text.field().setText(wanted);
            text.field().end();
        }
        pseudoClassStateChanged(CHANGED, vm.getFields().isChanged(key));
        String wrong = vm.getFields().drafts().error(key).orElse(line.error());
        error.setText(wrong);
        visible(error, !wrong.isEmpty());
    }

    void here(boolean is) {
        pseudoClassStateChanged(HERE, is);
        visible(detail, is);
        if (is && !text.field().isFocused()) {
            text.field().requestFocus();
        }
    }

    private void focused(boolean is) {
        TextField field = text.field();
        if (is) {
            vm.getFields().select(key);
            field.selectAll();
        } else if (field.getScene() == null || field.getScene().getFocusOwner() != field) {
            // another window in front is no reason to take half a word for a value
            field.deselect();
            vm.getFields().commit(key);
        }
    }

    /** The other values, one key away. */
    void offer() {
        var menu = new ContextMenu();
        for (Offer offer : line.offers()) {
            String said = offer.detail().isEmpty() ? offer.shown() : offer.shown() + "   ·   " + offer.detail();
            var item = new MenuItem(said);
            item.setMnemonicParsing(false);
            item.setOnAction(e -> vm.getFields().pick(key, offer));
            menu.getItems().add(item);
        }
        if (vm.getFields().isEditable() && !menu.getItems().isEmpty()) {
            menu.show(text, Side.BOTTOM, 0, 2);
        }
    }

    private static void visible(Region node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
