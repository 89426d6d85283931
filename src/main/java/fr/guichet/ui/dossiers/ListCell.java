package fr.guichet.ui.dossiers;

import fr.guichet.domain.DossierRow;
import fr.guichet.ui.common.Chip;
import fr.guichet.ui.common.HitText;
import fr.guichet.ui.common.Hits;
import fr.guichet.ui.common.Icons;
import fr.guichet.ui.common.Look;
import fr.guichet.ui.common.Looks;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What one column shows of one dossier; a grey bar while it is fetched. */
final class ListCell extends TableCell<Line, DossierRow> {
    private final Column column;
    private final DossiersViewModel vm;
    private final Chip chip = new Chip();
    private final HitText marked = new HitText();
    private final Region awaited = new Region();
    private final Tooltip whole = new Tooltip();
    private final FontIcon late = Icons.of("mdi2a-alert-outline");

    ListCell(Column column, DossiersViewModel vm) {
        this.column = column;
        this.vm = vm;
        awaited.getStyleClass().add("awaited");
        awaited.maxWidthProperty().bind(widthProperty().multiply(0.6));
        late.getStyleClass().add("late");
        if (column == Column.REFERENCE) {
            getStyleClass().add("reference");
        }
    }

    @Override
    protected void updateItem(DossierRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null) {
            boolean line = getTableRow() != null && getTableRow().getItem() != null;
            show("", line ? awaited : null);
        } else {
            fill(row);
        }
    }

    private void fill(DossierRow row) {
        switch (column) {
            case STAGE -> chip(Looks.of(row.stage()));
            case SEVERITY -> row.worst().ifPresentOrElse(s -> chip(Looks.of(s)), () -> show("", null));
            case RECEIVED -> show(vm.words().shortly(row.receivedAt(), vm.now()), null);
            case DUE -> show(column.text(row, vm.words()), vm.isLate(row) ? late : null);
            case REFERENCE, NAME, SUBJECT, INTENT, REASONS, MATTER, CHANNEL, ASSIGNEE ->
                text(column.text(row, vm.words()));
        }
    }

    private void chip(Look look) {
        chip.show(look, vm.words());
        show("", chip);
    }

    private void text(String text) {
        Hits hits = vm.hits();
        hover(text);
        boolean searched = column == Column.REFERENCE || column == Column.NAME || column == Column.SUBJECT;
        if (searched && hits.in(text)) {
            marked.show(text, hits);
            show("", marked);
        } else {
            show(text, null);
        }
    }

    /** Where the column is narrow the whole text is under the mouse. */
    private void hover(String text) {
        whole.setText(text);
        setTooltip(text.isEmpty() ? null : whole);
    }

    private void show(String text, @Nullable Node graphic) {
        setText(text);
        setGraphic(graphic);
    }
}
