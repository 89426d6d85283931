package fr.guichet.ui.common.page;

import fr.guichet.domain.Box;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/** The window onto a page: the picture, the marks over it, and the bars that tell how much lies outside. */
public final class PagePane extends Region {
    private static final double ARROW = 60;

    private final Region paper = new Region();
    private final ImageView image = new ImageView();
    private final Pane marks = new Pane();
    private final Region band = new Region();
    private final PageBars bars = new PageBars();
    private final List<MarkNode> nodes = new ArrayList<>();
    private final Glide glide = new Glide();
    private Glance seen = new Glance(1, 0, 0, false);
    private PageViewModel vm;

    public PagePane() {
        getStyleClass().add("page-pane");
        paper.getStyleClass().add("page-paper");
        band.getStyleClass().add("page-band");
        band.setManaged(false);
        band.setVisible(false);
        band.setMouseTransparent(true);
        marks.setPickOnBounds(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(paper, image, marks, band, bars.down(), bars.across());
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Shows what the view model says, from now on. Once. */
    void show(PageViewModel model) {
        vm = model;
        new PageMouse(this, vm, band);
        bars.follow(vm.getLens());
        setOnMousePressed(e -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::arrow);
        vm.getLens().glanceProperty().subscribe(this::go);
        vm.pictureProperty().subscribe(picture -> {
            image.setImage(picture.map(PagePane::image).orElse(null));
            requestLayout();
        });
        vm.getMarks().subscribe(this::mark);
        vm.chosenProperty().subscribe(this::mark);
        vm.pageProperty().subscribe(this::mark);
        vm.getFind().summaryProperty().subscribe(this::mark);
        accessibleTextProperty().bind(vm.whereProperty());
        sceneProperty().flatMap(s -> s.windowProperty()).subscribe(w -> {
            if (w != null) {
                vm.dense(w.getOutputScaleX());
            }
        });
    }

    private static WritableImage image(Picture picture) {
        return new WritableImage(new PixelBuffer<>(
                picture.width(),
                picture.height(),
                IntBuffer.wrap(picture.pixels()),
                PixelFormat.getIntArgbPreInstance()));
    }

    private void arrow(KeyEvent event) {
        boolean moved = switch (event.getCode()) {
            case UP -> vm.getLens().scroll(0, -ARROW);
            case DOWN -> vm.getLens().scroll(0, ARROW);
            case LEFT -> vm.getLens().scroll(-ARROW, 0);
            case RIGHT -> vm.getLens().scroll(ARROW, 0);
            case HOME -> vm.getLens().scroll(0, -1e6);
            case END -> vm.getLens().scroll(0, 1e6);
            default -> false;
        };
        if (moved) {
            event.consume();
        }
    }

    private void go(Glance to) {
        glide.stop();
        if (to.gentle() && !Platform.getPreferences().isReducedMotion()) {
            glide.start(seen, to);
        } else {
            seen = to;
            requestLayout();
        }
    }

    /** What a person chose lies above what was merely found there. */
    private void mark() {
        nodes.clear();
        var chosen = vm.chosenProperty().get();
        vm.getMarks().stream()
                .filter(m -> m.box().page() == vm.getPage())
                .map(m -> new MarkNode(m, chosen.filter(m.id()::equals).isPresent()))
                .forEach(nodes::add);
        vm.getFind().hits().stream()
                .filter(h -> h.page() == vm.getPage())
                .forEach(h ->
                        h.boxes().forEach(b -> nodes.add(hit(b, vm.getFind().isCurrent(h)))));
        marks.getChildren().setAll(nodes);
        nodes.stream()
                .filter(n -> chosen.filter(n.mark().id()::equals).isPresent())
                .forEach(MarkNode::toFront);
        requestLayout();
    }

    private static MarkNode hit(Box box, boolean current) {
        return new MarkNode(new Mark("", box, Mark.Kind.HIT, ""), current);
    }

    @Override
    protected void layoutChildren() {
        if (vm == null) {
            return;
        }
        vm.getLens().window(getWidth(), getHeight());
        Turn turn = vm.getLens().turn();
        Rect page = vm.getLens().onScreen(new Box(1, 0, 0, turn.width(), turn.height()), seen);
        paper.setVisible(vm.document().isPresent());
        paper.resizeRelocate(page.x(), page.y(), page.w(), page.h());
        image.setFitWidth(turn.width() * seen.scale());
        image.setFitHeight(turn.height() * seen.scale());
        image.setRotate(turn.degrees());
        image.relocate(
                page.x() + (page.w() - image.getFitWidth()) / 2, page.y() + (page.h() - image.getFitHeight()) / 2);
        marks.resize(getWidth(), getHeight());
        nodes.forEach(n -> n.lie(vm.getLens().onScreen(n.mark().box(), seen)));
        bars.lay(getWidth(), getHeight());
    }

    /** The way from one place to another. */
    private final class Glide extends Transition {
        private Glance from = seen;
        private Glance to = seen;

        Glide() {
            setCycleDuration(Duration.millis(180));
            setInterpolator(Interpolator.EASE_BOTH);
        }

        void start(Glance here, Glance there) {
            from = here;
            to = there;
            playFromStart();
        }

        @Override
        protected void interpolate(double share) {
            seen = from.towards(to, share);
            requestLayout();
        }
    }
}
