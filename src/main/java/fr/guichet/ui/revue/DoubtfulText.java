package fr.guichet.ui.revue;

import fr.guichet.ui.revue.DoubtfulParts.Span;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/** A text to be typed in, in which the characters that were hard to read are marked until it is changed. */
final class DoubtfulText extends StackPane {
    private final TextField field = new TextField();
    private final Pane marks = new Pane();
    private final Text ruler = new Text();
    private String marked = "";
    private List<Span> spans = List.of();

    DoubtfulText() {
        getStyleClass().add("doubtful-text");
        marks.setMouseTransparent(true);
        marks.setManaged(false);
        ruler.fontProperty().bind(field.fontProperty());
        getChildren().addAll(field, marks);
        field.textProperty().subscribe(this::requestLayout);
        field.focusedProperty().subscribe(this::requestLayout);
    }

    TextField field() {
        return field;
    }

    void mark(String text, List<Span> doubts) {
        marked = text;
        spans = doubts;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
        marks.getChildren().clear();
        double left = field.getInsets().getLeft();
        double room = field.getWidth() - left - field.getInsets().getRight();
        // a text longer than its field has been pushed aside by the caret: no telling where its characters are
        if (field.getText().equals(marked) && width(marked) <= room) {
            spans.forEach(span -> lay(span, left));
        }
    }

    private void lay(Span span, double left) {
        var mark = new Region();
        mark.getStyleClass().add("doubt");
        double from = width(marked.substring(0, span.from()));
        double to = width(marked.substring(0, span.to()));
        mark.resizeRelocate(left + from, 4, to - from, getHeight() - 8);
        mark.setManaged(false);
        marks.getChildren().add(mark);
    }

    private double width(String text) {
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
