package fr.guichet.testing.bills;

/**
 * One register of an invented meter.
 *
 * @param post Base, HP, HC, or empty for gas
 * @param used in the index's unit: kWh, or m³ for gas
 * @param kwh what is billed
 */
record Register(String energy, String post, int old, int used, int kwh) {
    int current() {
        return old + used;
    }
}
