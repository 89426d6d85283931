package fr.guichet.ui.dossiers;

import fr.guichet.domain.DossierRow;
import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Icons;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What can be done with the chosen lines, where the mouse is. */
final class ListMenu extends ContextMenu {
    private final DossiersViewModel vm;

    ListMenu(DossiersViewModel vm) {
        this.vm = vm;
        MenuItem open = item("command.open", Commands.OPEN.icon(), vm::openChosen);
        MenuItem review = item("dossiers.review", Commands.REVUE.icon(), vm::reviewChosen);
        MenuItem mine = item("dossiers.assign", "mdi2a-account-plus-outline", vm.getChoice()::assignToMe);
        MenuItem release = item("dossiers.release", "mdi2a-account-minus-outline", vm.getChoice()::release);
        MenuItem reject = item("dossiers.reject", Commands.REJECT.icon(), vm.getChoice()::reject);
        MenuItem copy = item("dossiers.copy", "mdi2c-content-copy", this::copy);
        getItems().setAll(open, review, new SeparatorMenuItem(), mine, release, reject, new SeparatorMenuItem(), copy);
        open.disableProperty().bind(vm.getChoice().singleProperty().not());
        review.disableProperty().bind(vm.reviewableProperty().not());
        copy.disableProperty().bind(vm.getChoice().singleProperty().not());
        mine.disableProperty().bind(vm.getChoice().noneProperty());
        release.disableProperty().bind(vm.getChoice().noneProperty());
        reject.disableProperty().bind(vm.getChoice().noneProperty());
    }

    private MenuItem item(String text, String icon, Runnable does) {
        MenuItem item = new MenuItem(vm.words().say(text), Icons.of(icon));
        item.setOnAction(e -> does.run());
        return item;
    }

    private void copy() {
        vm.getChoice().one().map(DossierRow::reference).ifPresent(reference -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(reference);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
