package fr.guichet.ui.common.page;

import fr.guichet.ui.common.Commands;
import java.util.Map;
import javafx.scene.input.KeyEvent;

/** What the keys do on a page. */
final class PageCommands {
    private PageCommands() {}

    static Map<Commands, Runnable> of(PageViewModel vm) {
        Lens lens = vm.getLens();
        return Map.of(
                Commands.ZOOM_IN, lens::nearer,
                Commands.ZOOM_OUT, lens::farther,
                Commands.ZOOM_FIT, lens::fit,
                Commands.ROTATE, lens::rotate,
                Commands.PREVIOUS_PAGE, () -> vm.go(vm.getPage() - 1),
                Commands.NEXT_PAGE, () -> vm.go(vm.getPage() + 1),
                Commands.FIND_IN_PAGE, vm.getFind()::show,
                Commands.FREEZE, () -> lens.frozenProperty().set(!lens.isFrozen()));
    }

    /** Enter and the arrows go from hit to hit, Escape closes. */
    static void find(FindViewModel find, KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, DOWN -> {
                if (event.isShiftDown()) {
                    find.previous();
                } else {
                    find.next();
                }
            }
            case UP -> find.previous();
            case ESCAPE -> find.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
