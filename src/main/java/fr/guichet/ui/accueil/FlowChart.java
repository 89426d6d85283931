package fr.guichet.ui.accueil;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Days or hours side by side, three bars each. */
final class FlowChart extends Region {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final double LABELS = 24;
    private static final double WIDEST = 18;
    private static final double NUMBER = 16;
    private static final List<String> KINDS = List.of("flow-received", "flow-passed", "flow-settled");
    /** The column, its label, and a block with its number for each kind. */
    private static final int CHILDREN = 2 + 2 * KINDS.size();

    private static final double GAP = 2;

    private List<Bar> bars = List.of();

    FlowChart() {
        getStyleClass().add("flow");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
    }

    void show(List<Bar> some) {
        bars = List.copyOf(some);
        getChildren().clear();
        Region ground = new Region();
        ground.getStyleClass().add("flow-ground");
        getChildren().add(ground);
        for (Bar bar : bars) {
            Region column = new Region();
            column.getStyleClass().add("flow-column");
            Tooltip.install(column, new Tooltip(bar.spoken()));
            getChildren().addAll(column, label(bar));
            for (int kind = 0; kind < KINDS.size(); kind++) {
                getChildren()
                        .addAll(block(KINDS.get(kind)), number(bar.figures().get(kind)));
            }
        }
        setAccessibleText(bars.stream().map(Bar::spoken).collect(Collectors.joining("\n")));
    }

    private static Region block(String kind) {
        Region block = new Region();
        block.getStyleClass().add(kind);
        block.setMouseTransparent(true);
        return block;
    }

    private static Label number(int figure) {
        Label number = new Label(figure == 0 ? "" : String.valueOf(figure));
        number.getStyleClass().add("flow-number");
        number.setAlignment(Pos.CENTER);
        number.setMouseTransparent(true);
        return number;
    }

    private static Label label(Bar bar) {
        Label label = new Label(bar.label());
        label.getStyleClass().add("flow-label");
        label.setAlignment(Pos.CENTER);
        label.pseudoClassStateChanged(NOW, bar.now());
        label.setMouseTransparent(true);
        return label;
    }

    @Override
    protected void layoutChildren() {
        if (bars.isEmpty()) {
            return;
        }
        double height = getHeight() - LABELS;
        double wide = getWidth() / bars.size();
        getChildren().getFirst().resizeRelocate(0, height, getWidth(), 1);
        for (int i = 0; i < bars.size(); i++) {
            int child = 1 + i * CHILDREN;
            getChildren().get(child).resizeRelocate(snapPositionX(i * wide), 0, wide, height);
            getChildren().get(child + 1).resizeRelocate(i * wide, height, wide, LABELS);
            for (int kind = 0; kind < KINDS.size(); kind++) {
                layoutBlock(i, kind, wide, height);
            }
        }
    }

    private void layoutBlock(int column, int kind, double wide, double height) {
        int count = KINDS.size();
        double block = Math.min(WIDEST, (wide - (count - 1) * GAP - 4) / count);
        double left = column * wide + (wide - count * block - (count - 1) * GAP) / 2 + kind * (block + GAP);
        double share = bars.get(column).share(kind);
        double high = share == 0 ? 0 : Math.max(2, share * (height - NUMBER));
        int child = 3 + column * CHILDREN + 2 * kind;
        getChildren().get(child).resizeRelocate(snapPositionX(left), snapPositionY(height - high), block, high);
        getChildren().get(child + 1).resizeRelocate(left - 6, height - high - NUMBER, block + 12, NUMBER);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 160;
    }
}
