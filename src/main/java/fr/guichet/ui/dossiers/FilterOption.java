package fr.guichet.ui.dossiers;

import fr.guichet.ui.common.Look;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** One value that the list can be narrowed to, chosen or not, with how many there are. */
public final class FilterOption {
    private final Look look;
    private final String label;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final BooleanProperty found = new SimpleBooleanProperty(true);
    private final BooleanBinding offered = found.or(chosen);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    FilterOption(Look look, String label) {
        this.look = look;
        this.label = label;
    }

    public Look look() {
        return look;
    }

    public String label() {
        return label;
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    /** As shown; empty where it is not known. */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** False for what would find nothing and is not chosen: it is left out. */
    public BooleanBinding offeredProperty() {
        return offered;
    }

    void counted(String many, boolean some) {
        found.set(some);
        count.set(many);
    }
}
