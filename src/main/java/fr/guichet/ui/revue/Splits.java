package fr.guichet.ui.revue;

import fr.guichet.base.Settings;
import javafx.scene.control.SplitPane;

/** Where the panes part, remembered in pixels: the page takes what a larger window gives. */
final class Splits {
    private static final String LEFT = "revue.left";
    private static final String RIGHT = "revue.right";

    private final SplitPane pane;
    private final Settings settings;
    private boolean placed;

    Splits(SplitPane pane, Settings settings) {
        this.pane = pane;
        this.settings = settings;
        SplitPane.setResizableWithParent(pane.getItems().getFirst(), false);
        SplitPane.setResizableWithParent(pane.getItems().getLast(), false);
        pane.widthProperty().subscribe(width -> place(width.doubleValue()));
        pane.getDividers().getFirst().positionProperty().subscribe(this::keep);
        pane.getDividers().getLast().positionProperty().subscribe(this::keep);
    }

    private void place(double width) {
        if (!placed && width > 0) {
            double left = settings.number(LEFT, Math.clamp(0.15 * width, 216, 280));
            double right = settings.number(RIGHT, Math.clamp(0.32 * width, 372, 520));
            // a window that has become small keeps room for the page
            double fit = Math.min(1, 0.62 * width / (left + right));
            pane.setDividerPositions(left * fit / width, 1 - right * fit / width);
            placed = true;
        }
    }

    private void keep() {
        if (placed && pane.getScene() != null && pane.isPressed()) {
            double[] at = pane.getDividerPositions();
            settings.put(LEFT, String.valueOf(at[0] * pane.getWidth()));
            settings.put(RIGHT, String.valueOf((1 - at[1]) * pane.getWidth()));
        }
    }
}
