package fr.guichet.ui.shell;

import fr.guichet.ui.common.Views;
import javafx.scene.Parent;
import javafx.util.Subscription;

/** One window's content: loads the frame, shows the screen of the route and follows it until closed. */
public final class Shell implements AutoCloseable {
    private final ShellModels models;
    private final ShellController controller;
    private final Parent root;
    private final Subscription following;

    public Shell(Views views, Screens screens, ShellModels models) {
        this.models = models;
        controller = new ShellController(models, screens);
        root = views.load("shell/shell", controller).root();
        models.open();
        following = models.shell().getNavigator().routeProperty().subscribe(controller::show);
    }

    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        following.unsubscribe();
        controller.close();
        models.close();
    }
}
