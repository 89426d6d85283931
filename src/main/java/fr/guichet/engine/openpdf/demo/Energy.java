package fr.guichet.engine.openpdf.demo;

/** What a bill is about. */
public enum Energy {
    ELECTRICITY,
    GAS,
    DUAL;

    public boolean hasElectricity() {
        return this != GAS;
    }

    public boolean hasGas() {
        return this != ELECTRICITY;
    }
}
