package fr.guichet.ui.common.page;

import fr.guichet.domain.Box;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** What part of a page is in sight: how near, where, and how the person turned it. Knows sizes only, no picture. */
public final class Lens {
    static final double MARGIN = 12;
    /** From here on the small print of a bill can be read without effort, in pixels a point. */
    static final double READABLE = 1.25;

    /** Pixels a point of a screen at 100 %. */
    private static final double FULL_SIZE = 96 / 72.0;

    private static final double STEP = 1.2;
    private static final double LEAST = 0.15;
    private static final double MOST = 8;

    private final ReadOnlyObjectWrapper<Glance> glance = new ReadOnlyObjectWrapper<>(new Glance(1, 0, 0, false));
    private final BooleanProperty frozen = new SimpleBooleanProperty();
    private Turn page = new Turn(595, 842, 0);
    private double windowWidth;
    private double windowHeight;
    private Fit fit = Fit.WIDTH;
    /** Asked for before there was a window. */
    private Optional<Box> awaited = Optional.empty();

    private enum Fit {
        WIDTH,
        PAGE,
        NONE
    }

    /** The window's size in pixels of the screen. */
    void window(double width, double height) {
        if (width != windowWidth || height != windowHeight) {
            Glance now = glance.get();
            double centreX = now.x() + windowWidth / 2;
            double centreY = now.y() + windowHeight / 2;
            boolean first = windowWidth <= 0;
            windowWidth = width;
            windowHeight = height;
            place(scale(), first ? 0 : centreX - width / 2, first ? 0 : centreY - height / 2, false);
            Optional<Box> wanted = awaited;
            awaited = Optional.empty();
            wanted.ifPresent(this::lookAt);
        }
    }

    /** A page of this size is shown from its top. */
    void page(double width, double height) {
        page = new Turn(width, height, page.degrees());
        place(scale(), glance.get().x(), 0, false);
    }

    /** The same page turns out to have this size: the place in sight stays. */
    void measured(double width, double height) {
        if (Math.abs(width - page.width()) > 0.5 || Math.abs(height - page.height()) > 0.5) {
            page = new Turn(width, height, page.degrees());
            place(scale(), glance.get().x(), glance.get().y(), false);
        }
    }

    /** Shows the page across the window's width, or all of it where it is so already. */
    public void fit() {
        fit = fit == Fit.WIDTH ? Fit.PAGE : Fit.WIDTH;
        place(scale(), 0, glance.get().y() * scale() / glance.get().scale(), true);
    }

    public void nearer() {
        zoom(STEP, windowWidth / 2, windowHeight / 2);
    }

    public void farther() {
        zoom(1 / STEP, windowWidth / 2, windowHeight / 2);
    }

    /** Zooms so that what is under a point of the window stays there. */
    void zoom(double by, double atX, double atY) {
        Glance now = glance.get();
        double scale = Math.clamp(now.scale() * by, LEAST, MOST);
        fit = Fit.NONE;
        place(
                scale,
                (now.x() + atX - MARGIN) * scale / now.scale() + MARGIN - atX,
                (now.y() + atY - MARGIN) * scale / now.scale() + MARGIN - atY,
                false);
    }

    /** A quarter clockwise, for the eye only. */
    public void rotate() {
        page = new Turn(page.width(), page.height(), (page.degrees() + 90) % 360);
        place(scale(), 0, 0, false);
    }

    /** Forgets how the page was turned. */
    void upright() {
        page = new Turn(page.width(), page.height(), 0);
    }

    /** @return false where the page's edge was reached already */
    boolean scroll(double right, double down) {
        Glance before = glance.get();
        place(before.scale(), before.x() + right, before.y() + down, false);
        return !glance.get().equals(before);
    }

    /** Brings a box into sight, readable, with as little movement as will do. Does nothing while frozen. */
    void lookAt(Box box) {
        if (windowWidth <= 0) {
            awaited = Optional.of(box);
            return;
        }
        if (frozen.get()) {
            return;
        }
        Rect r = page.turned(box);
        double widest = Math.max(0.85 * windowWidth / Math.max(1, r.w()), fitting());
        double scale = Math.min(Math.max(glance.get().scale(), READABLE), Math.min(widest, MOST));
        if (scale == glance.get().scale() && isWellInSight(onScreen(box))) {
            return;
        }
        fit = scale == glance.get().scale() ? fit : Fit.NONE;
        place(
                scale,
                MARGIN + (r.x() + r.w() / 2) * scale - windowWidth / 2,
                MARGIN + (r.y() + r.h() / 2) * scale - windowHeight * 0.4,
                true);
    }

    private boolean isWellInSight(Rect r) {
        double x = Math.min(40, windowWidth * 0.08);
        double y = windowHeight * 0.1;
        return r.x() >= x && r.x() + r.w() <= windowWidth - x && r.y() >= y && r.y() + r.h() <= windowHeight - y;
    }

    /** Where a box lies in the window. */
    public Rect onScreen(Box box) {
        return onScreen(box, glance.get());
    }

    Rect onScreen(Box box, Glance from) {
        Rect r = page.turned(box);
        double s = from.scale();
        return new Rect(MARGIN + r.x() * s - from.x(), MARGIN + r.y() * s - from.y(), r.w() * s, r.h() * s);
    }

    /** The part of the page under a rectangle of the window. */
    Box onPage(Rect screen, int number) {
        Glance g = glance.get();
        double s = g.scale();
        return page.back(
                new Rect(
                        (screen.x() + g.x() - MARGIN) / s,
                        (screen.y() + g.y() - MARGIN) / s,
                        screen.w() / s,
                        screen.h() / s),
                number);
    }

    Turn turn() {
        return page;
    }

    /** The page with its margin, in pixels of the screen. */
    double contentHeight() {
        return page.turnedHeight() * glance.get().scale() + 2 * MARGIN;
    }

    double contentWidth() {
        return page.turnedWidth() * glance.get().scale() + 2 * MARGIN;
    }

    private double scale() {
        return fit == Fit.NONE ? glance.get().scale() : fitting();
    }

    private double fitting() {
        if (windowWidth <= 0) {
            return glance.get().scale();
        }
        double across = (windowWidth - 2 * MARGIN) / page.turnedWidth();
        double down = (windowHeight - 2 * MARGIN) / page.turnedHeight();
        return Math.clamp(fit == Fit.PAGE ? Math.min(across, down) : across, LEAST, MOST);
    }

    private void place(double scale, double x, double y, boolean gentle) {
        glance.set(new Glance(
                scale,
                within(x, page.turnedWidth() * scale + 2 * MARGIN, windowWidth),
                within(y, page.turnedHeight() * scale + 2 * MARGIN, windowHeight),
                gentle));
    }

    /** What is smaller than the window stands in its middle. */
    private static double within(double at, double content, double window) {
        return content <= window ? (content - window) / 2 : Math.clamp(at, 0, content - window);
    }

    public ReadOnlyObjectProperty<Glance> glanceProperty() {
        return glance.getReadOnlyProperty();
    }

    /** In percent of the page's printed size. */
    public int percent() {
        return (int) Math.round(100 * glance.get().scale() / FULL_SIZE);
    }

    /** While true, the page stays where it is whatever is chosen. */
    public BooleanProperty frozenProperty() {
        return frozen;
    }

    public boolean isFrozen() {
        return frozen.get();
    }
}
