package fr.guichet.extraction.invoice;

import fr.guichet.extraction.layout.Cell;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One line of a meter's readings.
 *
 * @param key tells the same reading printed twice
 * @param quantity in kWh
 * @param estimated whether the new index is an estimate, empty where the row does not say
 */
record Register(Band band, String key, BigDecimal quantity, Optional<Boolean> estimated, Cell cell) {
    /** The time band a meter counts in. */
    enum Band {
        PEAK,
        OFF_PEAK,
        OTHER;

        private static final String PEAK_WORDS =
                "(?s).*(?:heures? pleines?|\\bhp[hebj]?\\b|\\bh\\.? ?pleines|pleines|\\bpeak\\b).*";
        private static final String OFF_PEAK_WORDS =
                "(?s).*(?:heures? creuses?|\\bhc[hebj]?\\b|\\bh\\.? ?creuses|creuses|off-peak).*";

        /** The band a row's words name; both or none is OTHER. */
        static Band of(String folded) {
            boolean peak = folded.matches(PEAK_WORDS) && !folded.contains("off-peak");
            boolean off = folded.matches(OFF_PEAK_WORDS);
            return peak == off ? OTHER : peak ? PEAK : OFF_PEAK;
        }
    }
}
