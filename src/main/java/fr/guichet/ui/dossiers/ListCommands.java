package fr.guichet.ui.dossiers;

import fr.guichet.ui.common.Commands;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** What the keys of the list do. Enter opens only while the list itself has the focus: elsewhere it has its own meaning. */
final class ListCommands {
    private ListCommands() {}

    static Map<Commands, Runnable> of(
            DossiersViewModel vm, TextField search, TableController table, ViewsController views) {
        Map<Commands, Runnable> commands = new EnumMap<>(Commands.class);
        commands.put(Commands.FIND, () -> {
            search.requestFocus();
            search.selectAll();
        });
        commands.put(Commands.CLEAR_FILTERS, vm.getFilters()::clear);
        commands.put(Commands.SAVE_VIEW, views::startNaming);
        if (table.hasFocus()) {
            commands.put(Commands.OPEN, vm::openChosen);
        }
        return commands;
    }

    /** From the words to the lines, or the words away. */
    static void search(KeyEvent event, TextField search, TableController table) {
        switch (event.getCode()) {
            case ENTER, DOWN -> table.focus();
            case ESCAPE -> search.clear();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
