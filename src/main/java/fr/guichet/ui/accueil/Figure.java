package fr.guichet.ui.accueil;

import fr.guichet.ui.common.Look;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** A number of the day that leads to its list. */
public final class Figure {
    private final Look look;
    private final String id;
    private final Runnable open;
    private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();

    Figure(String id, Look look, Runnable open) {
        this.id = id;
        this.look = look;
        this.open = open;
    }

    /** Its tone counts only where the number is not zero. */
    public Look look() {
        return look;
    }

    public String id() {
        return id;
    }

    /** Opens its list. */
    public void open() {
        open.run();
    }

    void set(int value) {
        number.set(value);
    }

    public ReadOnlyIntegerProperty numberProperty() {
        return number.getReadOnlyProperty();
    }
}
