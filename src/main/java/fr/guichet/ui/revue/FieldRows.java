package fr.guichet.ui.revue;

import fr.guichet.domain.FieldKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The rows of the values; one that stays keeps its focus and what was typed in it. */
final class FieldRows {
    private final RevueViewModel vm;
    private final VBox list;
    private final ScrollPane scroll;
    private final String othersName;
    private final TakenRow taken;
    private final Map<FieldKey, FieldRow> rows = new HashMap<>();

    FieldRows(RevueViewModel vm, VBox list, ScrollPane scroll, String takenName, String othersName) {
        this.vm = vm;
        this.list = list;
        this.scroll = scroll;
        this.othersName = othersName;
        taken = new TakenRow(takenName, vm.getHead()::reclassify);
        vm.getHead().takenProperty().subscribe(t -> t.ifPresent(taken::show));
        vm.getFields().getLines().subscribe(this::show);
        vm.getFields().editableProperty().subscribe(this::show);
        vm.getFields().drafts().onChange(() -> rows.values().forEach(FieldRow::refresh));
        vm.attention().atProperty().subscribe(at -> at(at.orElse(new Stop.OfDecision())));
    }

    private void show() {
        List<FieldLine> lines = vm.getFields().getLines();
        rows.keySet().removeIf(k -> lines.stream().noneMatch(l -> l.key().equals(k)));
        List<Node> now = new ArrayList<>(List.of(taken));
        for (FieldLine line : lines) {
            FieldRow row = rows.get(line.key());
            if (row == null) {
                row = new FieldRow(line, vm, othersName);
                rows.put(line.key(), row);
            } else {
                row.show(line);
            }
            now.add(row);
        }
        if (!list.getChildren().equals(now)) {
            list.getChildren().setAll(now);
            at(vm.attention().now().orElse(new Stop.OfDecision()));
        }
    }

    private void at(Stop stop) {
        taken.here(stop instanceof Stop.OfIntent);
        FieldKey key = stop instanceof Stop.OfField field ? field.key() : null;
        rows.forEach((k, row) -> row.here(k.equals(key)));
        if (stop instanceof Stop.OfIntent) {
            Scrolls.reveal(scroll, taken);
        } else if (key != null && rows.containsKey(key)) {
            Scrolls.reveal(scroll, rows.get(key));
        }
    }

    void offer(FieldKey key) {
        if (rows.containsKey(key)) {
            rows.get(key).offer();
        }
    }
}
