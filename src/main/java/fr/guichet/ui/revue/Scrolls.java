package fr.guichet.ui.revue;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings a child of a scrolled column into sight. */
final class Scrolls {
    private static final double ROOM = 24;

    private Scrolls() {}

    static void reveal(ScrollPane pane, Node child) {
        pane.applyCss();
        pane.layout();
        double window = pane.getViewportBounds().getHeight();
        double content = pane.getContent().getBoundsInLocal().getHeight();
        double hidden = content - window;
        if (hidden <= 0) {
            return;
        }
        double top = child.getBoundsInParent().getMinY() - ROOM;
        double bottom = child.getBoundsInParent().getMaxY() + ROOM;
        double at = pane.getVvalue() * hidden;
        if (top < at) {
            pane.setVvalue(Math.max(0, top) / hidden);
        } else if (bottom > at + window) {
            pane.setVvalue(Math.min(hidden, bottom - window) / hidden);
        }
    }
}
