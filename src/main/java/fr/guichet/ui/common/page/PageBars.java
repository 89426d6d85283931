package fr.guichet.ui.common.page;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** The two bars at a page's edges; each is there only while there is something outside. */
final class PageBars {
    private static final double THICK = 10;

    private final ScrollBar down = bar(Orientation.VERTICAL);
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private double width;
    private double height;
    private boolean following;

    private static ScrollBar bar(Orientation orientation) {
        var bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.getStyleClass().add("page-bar");
        bar.setFocusTraversable(false);
        bar.setVisible(false);
        return bar;
    }

    ScrollBar down() {
        return down;
    }

    ScrollBar across() {
        return across;
    }

    void follow(Lens lens) {
        lens.glanceProperty().subscribe(g -> {
            following = true;
            set(down, g.y(), lens.contentHeight(), height);
            set(across, g.x(), lens.contentWidth(), width);
            following = false;
        });
        down.valueProperty().subscribe(v -> {
            if (!following) {
                lens.scroll(0, v.doubleValue() - lens.glanceProperty().get().y());
            }
        });
        across.valueProperty().subscribe(v -> {
            if (!following) {
                lens.scroll(v.doubleValue() - lens.glanceProperty().get().x(), 0);
            }
        });
    }

    private static void set(ScrollBar bar, double at, double content, double window) {
        bar.setVisible(content > window + 1 && window > 0);
        bar.setMax(Math.max(0, content - window));
        bar.setVisibleAmount(bar.getMax() * Math.min(1, window / content));
        bar.setValue(Math.max(0, at));
    }

    void lay(double windowWidth, double windowHeight) {
        width = windowWidth;
        height = windowHeight;
        down.resizeRelocate(windowWidth - THICK, 0, THICK, windowHeight - THICK);
        across.resizeRelocate(0, windowHeight - THICK, windowWidth - THICK, THICK);
    }
}
