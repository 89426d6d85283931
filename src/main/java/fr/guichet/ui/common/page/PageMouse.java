package fr.guichet.ui.common.page;

import fr.guichet.domain.Box;
import fr.guichet.domain.Word;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/** The mouse over a page: a box is clicked, a word taken, a rectangle drawn, the page pushed or zoomed. */
final class PageMouse {
    private static final double DRAG = 5;
    private static final double WHEEL_ZOOM = 1.12;

    private final Region pane;
    private final PageViewModel vm;
    private final Region band;
    private Point2D pressed = Point2D.ZERO;
    private Point2D last = Point2D.ZERO;
    private boolean dragged;
    private int atEdge;

    /** @param band is laid over the rectangle being drawn, or the word that Ctrl would take */
    PageMouse(Region pane, PageViewModel vm, Region band) {
        this.pane = pane;
        this.vm = vm;
        this.band = band;
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, e -> band.setVisible(false));
        pane.addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    private void press(MouseEvent event) {
        pressed = new Point2D(event.getX(), event.getY());
        last = pressed;
        dragged = false;
    }

    private void drag(MouseEvent event) {
        var now = new Point2D(event.getX(), event.getY());
        if (event.getButton() == MouseButton.MIDDLE || event.getButton() == MouseButton.SECONDARY) {
            vm.getLens().scroll(last.getX() - now.getX(), last.getY() - now.getY());
            pane.setCursor(Cursor.MOVE);
        } else if (dragged || now.distance(pressed) > DRAG) {
            dragged = true;
            lay(rectangle(now));
        }
        last = now;
    }

    private void release(MouseEvent event) {
        band.setVisible(false);
        pane.setCursor(Cursor.DEFAULT);
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var now = new Point2D(event.getX(), event.getY());
        if (dragged) {
            Box region = vm.getLens().onPage(rectangle(now), vm.getPage());
            vm.getEvents().region(region);
        } else if (event.isShortcutDown()) {
            wordAt(now).ifPresent(vm.getEvents()::word);
        } else if (event.getPickResult().getIntersectedNode() instanceof Node node) {
            markOf(node).ifPresent(m -> vm.getEvents().mark(m.mark()));
        }
    }

    private static Optional<MarkNode> markOf(Node node) {
        return node instanceof MarkNode mark
                ? Optional.of(mark)
                : Optional.ofNullable(node.getParent()).flatMap(PageMouse::markOf);
    }

    /** With Ctrl held, the word that a click would take stands out. */
    private void move(MouseEvent event) {
        Optional<Word> word =
                event.isShortcutDown() ? wordAt(new Point2D(event.getX(), event.getY())) : Optional.empty();
        pane.setCursor(word.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        band.setVisible(false);
        word.ifPresent(w -> lay(vm.getLens().onScreen(w.box())));
    }

    private void wheel(ScrollEvent event) {
        event.consume();
        double by = event.getDeltaY();
        if (event.isShortcutDown()) {
            vm.getLens().zoom(by > 0 ? WHEEL_ZOOM : 1 / WHEEL_ZOOM, event.getX(), event.getY());
        } else if (vm.getLens().scroll(-event.getDeltaX(), -by)) {
            atEdge = 0;
        } else if (++atEdge > 2) {
            // a little beyond the edge lies the next page
            atEdge = 0;
            vm.go(vm.getPage() + (by < 0 ? 1 : -1));
        }
    }

    private Optional<Word> wordAt(Point2D at) {
        Box point = vm.getLens().onPage(new Rect(at.getX(), at.getY(), 0, 0), vm.getPage());
        return vm.wordAt(point.x(), point.y());
    }

    private Rect rectangle(Point2D to) {
        double x = Math.min(pressed.getX(), to.getX());
        double y = Math.min(pressed.getY(), to.getY());
        return new Rect(x, y, Math.abs(pressed.getX() - to.getX()), Math.abs(pressed.getY() - to.getY()));
    }

    private void lay(Rect r) {
        band.resizeRelocate(r.x(), r.y(), r.w(), r.h());
        band.setVisible(true);
    }
}
