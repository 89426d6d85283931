package fr.guichet.engine.openpdf.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The rates that bills of a day bear: excise on electricity of households and on gas (CIBS, €/MWh before VAT), the share of
 * network costs that the tariff contribution takes (CTA), VAT. After the last known change the last known rate.
 */
final class TaxCalendar {
    private static final NavigableMap<LocalDate, String> EXCISE_ELECTRICITY = new TreeMap<>(Map.of(
            LocalDate.of(2022, 2, 1), "1.00",
            LocalDate.of(2024, 2, 1), "21.00",
            LocalDate.of(2025, 2, 1), "33.70",
            LocalDate.of(2025, 8, 1), "29.98",
            LocalDate.of(2026, 2, 1), "30.85"));
    private static final NavigableMap<LocalDate, String> EXCISE_GAS = new TreeMap<>(Map.of(
            LocalDate.of(2022, 1, 1), "8.41",
            LocalDate.of(2023, 1, 1), "8.37",
            LocalDate.of(2024, 1, 1), "16.37",
            LocalDate.of(2025, 1, 1), "17.16",
            LocalDate.of(2025, 8, 1), "15.43",
            LocalDate.of(2026, 2, 1), "16.39"));
    private static final NavigableMap<LocalDate, String> CONTRIBUTION =
            new TreeMap<>(Map.of(LocalDate.of(2021, 8, 1), "21.93", LocalDate.of(2026, 2, 1), "15.00"));
    /** TURPE 7: management, counting and power shares of the network tariff, €/year (CRE, August 2025). */
    private static final BigDecimal NETWORK_FIXED = new BigDecimal("38.80");

    private static final BigDecimal NETWORK_BY_KVA = new BigDecimal("10.11");
    private static final LocalDate ONE_RATE = LocalDate.of(2025, 8, 1);

    static final BigDecimal FULL = new BigDecimal("20.00");
    static final BigDecimal REDUCED = new BigDecimal("5.50");
    /** Of the fixed part of gas distribution, and of the transport share in it. */
    static final BigDecimal GAS_CONTRIBUTION = new BigDecimal("20.80");

    static final BigDecimal GAS_NETWORK = new BigDecimal("186.12");

    private TaxCalendar() {}

    static BigDecimal exciseElectricity(LocalDate day) {
        return at(EXCISE_ELECTRICITY, day);
    }

    static BigDecimal exciseGas(LocalDate day) {
        return at(EXCISE_GAS, day);
    }

    static BigDecimal contribution(LocalDate day) {
        return at(CONTRIBUTION, day);
    }

    /** The fixed network share that the contribution is taken of, €/year. */
    static BigDecimal network(int kva) {
        return NETWORK_FIXED.add(NETWORK_BY_KVA.multiply(BigDecimal.valueOf(kva)));
    }

    /** VAT on a subscription that begins on a day: one rate for all since August 2025 (loi 2025-127, art. 20). */
    static BigDecimal onSubscription(LocalDate from, int kva) {
        return from.isBefore(ONE_RATE) && kva <= 36 ? REDUCED : FULL;
    }

    private static BigDecimal at(NavigableMap<LocalDate, String> rates, LocalDate day) {
        return new BigDecimal((rates.floorEntry(day) == null ? rates.firstEntry() : rates.floorEntry(day)).getValue());
    }
}
