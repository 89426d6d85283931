package fr.guichet.app;

import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.base.Texts;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Person;
import fr.guichet.intake.Batch;
import fr.guichet.ui.common.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.stage.Stage;

/** From the start of the program to the window one can work in. */
final class DesktopStart {
    private final Stage stage;
    private final DesktopGround ground;
    private final DesktopOptions options;
    private Texts texts;

    DesktopStart(Stage stage, DesktopGround ground, DesktopOptions options) {
        this.stage = stage;
        this.ground = ground;
        this.options = options;
        texts = Languages.texts(ground.settings(), Locale.getDefault());
    }

    void run() {
        new WindowPlace(ground.settings()).restore(stage);
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        WindowIcons.on(stage);
        stage.setOnHiding(e -> new WindowPlace(ground.settings()).keep(stage));
        Optional<Path> data = ground.settings().get("data").map(Path::of);
        if (data.isPresent() || options.isMeasuring()) {
            open(data.orElse(ground.places().data()), false);
        } else {
            new FirstWindow(stage, ground, texts).show(this::begin);
        }
    }

    /** The first start is over: its answers are kept, the language with them. */
    private void begin(FirstWindow.Answer answer) {
        ground.settings().put("user", answer.name());
        ground.settings().put("data", answer.data().toString());
        texts = Languages.texts(ground.settings(), Locale.getDefault());
        open(answer.data(), answer.demonstration());
    }

    private void open(Path data, boolean demonstration) {
        Optional<OnlyWindow> only =
                OnlyWindow.of(data, options.files(), files -> ground.tasks().later(() -> forward(files)));
        if (only.isEmpty()) {
            Platform.exit();
            return;
        }
        ground.shutdown().add(only.get());
        ground.tasks()
                .run(() -> opened(data), wiring -> show(wiring, demonstration), problem -> failed(problem, data));
    }

    private Wiring opened(Path data) {
        Engines engines = ground.shutdown().add(Engines.start(ground.places(), ground.threads()));
        return ground.shutdown().add(Wiring.open(data, engines, texts));
    }

    private void failed(Problem problem, Path data) {
        new TroubleWindow(stage, ground, texts).show(problem, () -> open(data, false));
    }

    private void show(Wiring wiring, boolean demonstration) {
        String user = ground.settings().get("user").orElse(System.getProperty("user.name"));
        var person = new Person(user, UUID.randomUUID().toString());
        var window = new MainWindow(stage, ground, wiring, person, texts);
        ground.shutdown().add(window);
        window.show();
        stage.show();
    }

    private void forward(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }
}
