package fr.guichet.app;

import fr.guichet.base.Texts;
import fr.guichet.ui.common.Theme;
import fr.guichet.ui.common.Views;
import fr.guichet.ui.common.WindowFileChoosers;
import fr.guichet.ui.common.Words;
import fr.guichet.ui.demarrage.DemarrageController;
import fr.guichet.ui.demarrage.DemarrageViewModel;
import fr.guichet.ui.demarrage.FirstStart;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window of the first start, before any data folder is open. */
final class FirstWindow {
    private final Stage stage;
    private final DesktopGround ground;
    private final Consumer<FirstStart> onDone;
    private Texts texts;

    FirstWindow(Stage stage, DesktopGround ground, Texts texts, Consumer<FirstStart> onDone) {
        this.stage = stage;
        this.ground = ground;
        this.texts = texts;
        this.onDone = onDone;
    }

    void show() {
        show(new FirstStart(System.getProperty("user.name"), ground.places().data(), true));
    }

    private void show(FirstStart proposed) {
        var vm = new DemarrageViewModel(ground.tasks(), new Words(texts, ZoneId.systemDefault()), proposed, onDone);
        var controller = new DemarrageController(vm, new WindowFileChoosers(stage), () -> otherLanguage(vm));
        var scene = new Scene(
                new Views(texts).part("demarrage/demarrage", controller).root());
        new Theme(ground.settings()).dress(scene);
        stage.setScene(scene);
        stage.setTitle(texts.get("shell.brand"));
        stage.show();
        // not before it is shown: until then the first button of the window takes the focus
        scene.lookup("#name").requestFocus();
    }

    private void otherLanguage(DemarrageViewModel before) {
        texts = Languages.other(texts, ground.settings());
        show(new FirstStart(
                before.nameProperty().get(),
                Path.of(before.folderProperty().get()),
                before.demonstrationProperty().get()));
    }
}
