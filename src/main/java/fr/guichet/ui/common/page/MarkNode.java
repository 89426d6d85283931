package fr.guichet.ui.common.page;

import fr.guichet.ui.common.Icons;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** A mark as drawn: a frame whose colour, line and sign tell what it is. */
final class MarkNode extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final Map<Mark.Kind, String> SIGNS = Map.of(
            Mark.Kind.TO_CHECK, "mdi2h-help-circle",
            Mark.Kind.ERROR, "mdi2a-alert-circle",
            Mark.Kind.ANOMALY, "mdi2a-alert",
            Mark.Kind.DONE, "mdi2c-check-circle");

    private final Mark mark;

    MarkNode(Mark mark, boolean chosen) {
        this.mark = mark;
        setManaged(false);
        setPickOnBounds(true);
        getStyleClass().add("page-mark");
        pseudoClassStateChanged(
                PseudoClass.getPseudoClass(
                        mark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                true);
        pseudoClassStateChanged(CHOSEN, chosen);
        setAccessibleText(mark.label());
        if (!mark.label().isEmpty()) {
            Tooltip.install(this, new Tooltip(mark.label()));
        }
        String sign = SIGNS.get(mark.kind());
        if (sign != null) {
            FontIcon icon = Icons.of(sign);
            icon.setManaged(false);
            icon.setMouseTransparent(true);
            getChildren().add(icon);
        }
    }

    Mark mark() {
        return mark;
    }

    /** Lies a little outside the words so that it does not touch them. */
    void lie(Rect r) {
        resizeRelocate(r.x() - 3, r.y() - 3, r.w() + 6, r.h() + 6);
        if (!getChildren().isEmpty()) {
            // a sign sits on the upper right corner, where no word begins
            getChildren().getFirst().relocate(getWidth() - 6, -7);
        }
    }
}
