package fr.guichet.app;

import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.base.Texts;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Person;
import fr.guichet.intake.Batch;
import fr.guichet.ui.common.Theme;
import fr.guichet.ui.common.Views;
import fr.guichet.ui.common.Words;
import fr.guichet.ui.demarrage.FirstStart;
import fr.guichet.ui.trouble.TroubleController;
import fr.guichet.ui.trouble.TroubleViewModel;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** From the start of the program to the window one can work in. */
final class DesktopStart {
    private final Stage stage;
    private final DesktopGround ground;
    private final DesktopOptions options;
    private Texts texts;
    private Optional<OnlyWindow> only = Optional.empty();
    private Optional<Wiring> shown = Optional.empty();

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
            new FirstWindow(stage, ground, texts, this::begin).show();
        }
    }

    /** The first start is over: its answers are kept, the language with them. */
    private void begin(FirstStart answers) {
        ground.settings().put("user", answers.name());
        ground.settings().put("data", answers.data().toString());
        texts = Languages.texts(ground.settings(), Locale.getDefault());
        open(answers.data(), answers.demonstration());
    }

    private void open(Path data, boolean demonstration) {
        if (only.isEmpty()) {
            only = OnlyWindow.of(data, options.files(), files -> ground.tasks().later(() -> forward(files)));
            if (only.isEmpty()) {
                Platform.exit();
                return;
            }
            ground.shutdown().add(only.get());
        }
        ground.tasks().run(() -> opened(data), wiring -> show(wiring, demonstration), problem -> failed(problem, data));
    }

    private Wiring opened(Path data) {
        Engines engines = ground.shutdown().add(Engines.start(ground.places(), ground.threads(), texts));
        return ground.shutdown().add(Wiring.open(data, engines, texts));
    }

    private void failed(Problem problem, Path data) {
        var words = new Words(texts, ZoneId.systemDefault());
        var vm = new TroubleViewModel(problem, data, words, () -> open(data, false), Platform::exit);
        var view = new Views(texts).part("trouble/trouble", new TroubleController(vm));
        var scene = new Scene(view.root());
        new Theme(ground.settings()).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void show(Wiring wiring, boolean demonstration) {
        var person = new Person(user(), UUID.randomUUID().toString());
        var window = new MainWindow(stage, ground, wiring, person, texts);
        ground.shutdown().add(window);
        window.show();
        stage.show();
        if (options.isMeasuring()) {
            new MeasuredStart(stage.getScene(), ground.tasks(), options).run();
        }
        wiring.start();
        if (demonstration) {
            demonstrate(wiring, person);
        }
        shown = Optional.of(wiring);
        take(wiring, options.files());
    }

    /** In the background, so that the person watches the dossiers come in. */
    private void demonstrate(Wiring wiring, Person person) {
        ground.tasks().run(() -> wiring.demo().run(person.name(), Progress.NONE), outcomes -> {}, problem -> {
            throw problem;
        });
    }

    private String user() {
        return ground.settings().get("user").orElse(System.getProperty("user.name"));
    }

    private void take(Wiring wiring, List<Path> files) {
        if (!files.isEmpty()) {
            ground.tasks()
                    .run(
                            () -> wiring.intake().receive(Batch.of(files, Channel.FILE, user()), Progress.NONE),
                            outcomes -> {},
                            problem -> {
                                throw problem;
                            });
        }
    }

    private void forward(List<Path> files) {
        shown.ifPresent(wiring -> take(wiring, files));
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }
}
