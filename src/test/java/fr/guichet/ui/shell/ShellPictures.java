package fr.guichet.ui.shell;

import fr.guichet.base.Problem;
import fr.guichet.ui.BlankScreen;
import fr.guichet.ui.ShellHarness;
import fr.guichet.ui.UiHarness;
import fr.guichet.ui.common.Dialogs.Question;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.WindowDialogs;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.Button;

/** Run by hand to look at the window: {@code java -cp … fr.guichet.ui.shell.ShellPictures}. */
final class ShellPictures {
    private ShellPictures() {}

    public static void main(String[] arguments) {
        picture("shell", d -> {}, "");
        picture("shell-palette", d -> {}, "#search");
        picture("shell-keys", d -> {}, "#keys");
        picture("shell-notes", d -> {}, "#notifications");
        picture("shell-toasts", ShellPictures::toasts, "");
        picture("shell-failure", d -> d.problem(new Problem(new IllegalStateException(), "unexpected")), "");
        picture("shell-reason", ShellPictures::reason, "");
        Runtime.getRuntime().halt(0);
    }

    private static void toasts(WindowDialogs dialogs) {
        dialogs.toast("Vue enregistrée.");
        dialogs.undo("Dossier 2026-000123 rejeté.", () -> {});
    }

    private static void reason(WindowDialogs dialogs) {
        dialogs.askReason(
                new Question("Rejeter le dossier 2026-000123 ?", "Le client en sera averti.", "Rejeter", true),
                List.of("Déjà reçu", "Illisible"),
                reason -> {});
    }

    private static void picture(String name, Consumer<WindowDialogs> say, String press) {
        UiHarness.pictures(
                name,
                () -> {
                    var harness = ShellHarness.at(new Route.Accueil());
                    var shell = harness.shell(
                            (screens, h) -> screens.add(Route.Accueil.class, BlankScreen.VIEW, r -> new BlankScreen()));
                    say.accept(harness.dialogs);
                    return shell.root();
                },
                window -> UiHarness.onScreen(() -> {
                    if (!press.isEmpty() && window.scene().lookup(press) instanceof Button button) {
                        button.fire();
                        Event.fireEvent(button, new Event(Event.ANY));
                    }
                }));
    }
}
