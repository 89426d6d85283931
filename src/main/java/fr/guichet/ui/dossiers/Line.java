package fr.guichet.ui.dossiers;

import fr.guichet.domain.DossierRow;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One line of the list. Its dossier is there once it was fetched; until then it is a place kept. */
public final class Line {
    private final int index;
    private final ReadOnlyObjectWrapper<@Nullable DossierRow> row = new ReadOnlyObjectWrapper<>();

    Line(int index) {
        this.index = index;
    }

    /** Its place in the list, from 0. */
    public int index() {
        return index;
    }

    public Optional<DossierRow> row() {
        return Optional.ofNullable(row.get());
    }

    /** Null until it was fetched: the table shows a place kept for it. */
    public ReadOnlyObjectProperty<@Nullable DossierRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    void fill(@Nullable DossierRow what) {
        row.set(what);
    }
}
