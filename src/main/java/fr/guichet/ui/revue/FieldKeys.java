package fr.guichet.ui.revue;

import fr.guichet.domain.FieldKey;
import fr.guichet.ui.common.page.Lens;
import fr.guichet.ui.common.page.PageViewModel;
import javafx.scene.input.KeyEvent;

/** The keys while one types in a value. What writes, moves the caret or undoes typing is left to the text. */
final class FieldKeys {
    private FieldKeys() {}

    static void pressed(KeyEvent event, FieldKey key, RevueViewModel vm) {
        boolean done = event.isShortcutDown() ? withCtrl(event, key, vm) : !event.isAltDown() && plain(event, key, vm);
        if (done) {
            event.consume();
        }
    }

    private static boolean plain(KeyEvent event, FieldKey key, RevueViewModel vm) {
        PageViewModel page = vm.getDocuments().getPage();
        switch (event.getCode()) {
            case ENTER -> vm.enter();
            case UP -> vm.getFields().move(key, -1);
            case DOWN -> vm.getFields().move(key, 1);
            case PAGE_UP -> page.go(page.getPage() - 1);
            case PAGE_DOWN -> page.go(page.getPage() + 1);
            case ESCAPE -> vm.getFields().revert(key);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Zoom with the keypad, and undo where nothing typed is there to be undone. */
    private static boolean withCtrl(KeyEvent event, FieldKey key, RevueViewModel vm) {
        Lens lens = vm.getDocuments().getPage().getLens();
        switch (event.getCode()) {
            case ADD -> lens.nearer();
            case SUBTRACT -> lens.farther();
            case NUMPAD0 -> lens.fit();
            case Z -> {
                if (event.isShiftDown() || vm.getFields().isChanged(key)) {
                    return false;
                }
                vm.getDecide().takeBack();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
