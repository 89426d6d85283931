package fr.guichet.ui.dossier;

import fr.guichet.ui.common.Chip;
import fr.guichet.ui.common.Icons;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The words and the steps at the head, as they are drawn. */
final class HeadNodes {
    private HeadNodes() {}

    static void follow(HeaderViewModel vm, FlowPane tags, HBox steps) {
        vm.tags()
                .subscribe(() -> tags.getChildren()
                        .setAll(vm.tags().stream().map(HeadNodes::chip).toList()));
        vm.steps().subscribe(() -> steps.getChildren().setAll(steps(vm.steps())));
    }

    private static Chip chip(Tag tag) {
        Chip chip = new Chip();
        chip.show(tag.look(), tag.text());
        if (!tag.hover().isEmpty()) {
            chip.setTooltip(new Tooltip(tag.hover()));
            chip.setAccessibleHelp(tag.hover());
        }
        return chip;
    }

    private static List<? extends Node> steps(List<Step> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> step(steps.get(i), i == 0, i == steps.size() - 1))
                .toList();
    }

    private static VBox step(Step step, boolean first, boolean last) {
        Label name = new Label(step.label());
        name.getStyleClass().add("step-name");
        name.setWrapText(true);
        Label when = new Label(step.when());
        when.getStyleClass().add("step-when");
        HBox dot = new HBox(line(!first), Icons.of(icon(step)), line(!last));
        dot.getStyleClass().add("step-dot");
        VBox box = new VBox(dot, name, when);
        box.getStyleClass().add("step");
        String is = step.is().name().toLowerCase(Locale.ROOT).replace('_', '-');
        box.pseudoClassStateChanged(PseudoClass.getPseudoClass(is), true);
        box.setAccessibleText(step.label() + " " + step.when());
        HBox.setHgrow(box, Priority.ALWAYS);
        Tooltip.install(box, new Tooltip(step.label() + (step.when().isEmpty() ? "" : " · " + step.when())));
        return box;
    }

    /** What is done bears a tick, so that the colour does not speak alone. */
    private static String icon(Step step) {
        return switch (step.is()) {
            case DONE -> "mdi2c-check-circle";
            case HERE, ENDED -> step.icon();
            case TO_COME -> "mdi2c-circle-outline";
        };
    }

    private static Region line(boolean drawn) {
        Region line = new Region();
        line.getStyleClass().add(drawn ? "step-line" : "step-gap");
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }
}
