package fr.guichet.ui.dossiers;

import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Icons;
import fr.guichet.ui.dossiers.ViewsViewModel.SavedView;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The views as a menu. */
final class ViewsMenu {
    private final ViewsViewModel vm;
    private final ResourceBundle texts;
    private final Runnable startNaming;

    ViewsMenu(ViewsViewModel vm, ResourceBundle texts, Runnable startNaming) {
        this.vm = vm;
        this.texts = texts;
        this.startNaming = startNaming;
    }

    void fill(List<MenuItem> items) {
        items.clear();
        vm.usual().forEach(view -> items.add(choose(view)));
        items.add(new SeparatorMenuItem());
        vm.saved().forEach(view -> items.add(choose(view)));
        MenuItem save = item(texts.getString("dossiers.view.start"), startNaming);
        save.setGraphic(Icons.of(Commands.SAVE_VIEW));
        save.setAccelerator(Commands.SAVE_VIEW.combination());
        items.add(save);
        if (!vm.saved().isEmpty()) {
            Menu forget = new Menu(texts.getString("dossiers.view.forget"));
            vm.saved().forEach(view -> forget.getItems().add(item(view.name(), () -> vm.forget(view))));
            items.add(forget);
        }
    }

    private MenuItem choose(SavedView view) {
        return item(view.name(), () -> vm.choose(view));
    }

    private static MenuItem item(String text, Runnable does) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> does.run());
        return item;
    }
}
