package fr.guichet.domain;

/**
 * From where on the machine is believed without a person looking.
 *
 * @param intent confidence from which a request's intent is believed, 0 to 1
 * @param field confidence from which a value is believed, 0 to 1
 * @param sample share of what passed by itself that a person sees all the same, 0 to 1
 */
public record Thresholds(double intent, double field, double sample) {
    /** What a new workstation starts with. */
    public static final Thresholds DEFAULT = new Thresholds(0.80, 0.75, 0.02);
}
