package fr.guichet.ui.revue;

import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.page.PageController;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.SplitPane;

/** What the review's keys do. */
final class RevueCommands {
    private final RevueViewModel vm;
    private final SplitPane split;

    RevueCommands(RevueViewModel vm, SplitPane split) {
        this.vm = vm;
        this.split = split;
    }

    Map<Commands, Runnable> all(PageController page, FieldsController fields, QueueController queue) {
        Map<Commands, Runnable> all = new EnumMap<>(page.commands());
        all.putAll(vm.getDecide().commands());
        all.put(Commands.CONFIRM_FIELD, () -> enter(queue));
        all.put(Commands.CANDIDATES, () -> candidates(fields));
        all.put(Commands.RECLASSIFY, vm.getHead()::reclassify);
        all.put(Commands.ADD_FIELD, vm.getFields()::add);
        all.put(Commands.NEXT_DOCUMENT, () -> vm.getDocuments().step(1));
        all.put(Commands.NEXT_PANE, () -> nextPane(page, queue));
        return all;
    }

    /** Enter does what has the focus: a button, a line of the queue; else it confirms what the person is at. */
    private void enter(QueueController queue) {
        Node focus = split.getScene().getFocusOwner();
        if (focus instanceof ButtonBase button && !"taken-value".equals(button.getId())) {
            button.fire();
        } else if (vm.getPanel().isOpen()) {
            vm.getPanel().act();
        } else if (focus == queue.list()) {
            queue.choose();
        } else {
            vm.enter();
        }
    }

    private void candidates(FieldsController fields) {
        switch (vm.attention().now().orElse(new Stop.OfDecision())) {
            case Stop.OfField at -> fields.offer(at.key());
            case Stop.OfIntent _ -> vm.getHead().reclassify();
            case Stop.OfAnomaly _, Stop.OfDecision _ -> {}
        }
    }

    /** From the queue to the page, to what the person is at, round again. */
    private void nextPane(PageController page, QueueController queue) {
        Node focus = split.getScene().getFocusOwner();
        int now = -1;
        for (int i = 0; i < split.getItems().size(); i++) {
            now = isInside(focus, split.getItems().get(i)) ? i : now;
        }
        switch (Math.floorMod(now + 1, 3)) {
            case 0 -> queue.list().requestFocus();
            case 1 -> page.focus();
            default -> vm.again();
        }
    }

    private static boolean isInside(Node node, Node pane) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == pane) {
                return true;
            }
        }
        return false;
    }
}
