package fr.guichet.ui.shell;

import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Icons;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/** The bar on top. */
public final class BarController {
    private final ShellModels models;
    private final Consumer<Commands> act;

    @FXML
    private Button themeButton;

    BarController(ShellModels models, Consumer<Commands> act) {
        this.models = models;
        this.act = act;
    }

    @FXML
    private void initialize() {
        themeButton.setGraphic(Icons.of(Commands.THEME));
    }

    @FXML
    private void back() {
        act.accept(Commands.BACK);
    }

    @FXML
    private void forward() {
        act.accept(Commands.FORWARD);
    }

    @FXML
    private void search() {
        act.accept(Commands.SEARCH);
    }

    @FXML
    private void theme() {
        act.accept(Commands.THEME);
    }

    @FXML
    private void language() {
        act.accept(Commands.LANGUAGE);
    }

    @FXML
    private void keys() {
        act.accept(Commands.KEYS);
    }

    @FXML
    private void jobs() {
        models.jobs().toggle();
    }

    @FXML
    private void notifications() {
        models.notifications().toggle();
    }

    public ShellViewModel getVm() {
        return models.shell();
    }

    public JobsViewModel getJobs() {
        return models.jobs();
    }

    public NotificationsViewModel getNotifications() {
        return models.notifications();
    }
}
