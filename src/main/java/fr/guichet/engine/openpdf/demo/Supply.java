package fr.guichet.engine.openpdf.demo;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is supplied to a place, and how much of it in the period billed.
 *
 * @param pdl fourteen digits; empty without electricity
 * @param pce fourteen digits; empty without gas
 * @param registers of all meters, in the order they are printed
 */
public record Supply(Energy energy, String offer, String pdl, String pce, int kva, List<Register> registers) {
    public Supply {
        registers = List.copyOf(registers);
    }

    public boolean isPeakAndLow() {
        return registers.stream().anyMatch(r -> r.kind() == Register.Kind.PEAK);
    }

    /**
     * One register of a meter.
     *
     * @param start index at the beginning of the period: kWh, of a gas meter m³
     * @param price before tax, euros a kWh
     * @param coefficient kWh a m³; 1 for electricity
     */
    public record Register(Kind kind, int start, int used, BigDecimal price, BigDecimal coefficient) {
        /** The registers there are. */
        public enum Kind {
            BASE,
            PEAK,
            LOW,
            GAS
        }

        public static Register electric(Kind kind, int start, int used, String price) {
            return new Register(kind, start, used, new BigDecimal(price), BigDecimal.ONE);
        }

        public static Register gas(int start, int used, String price, String coefficient) {
            return new Register(Kind.GAS, start, used, new BigDecimal(price), new BigDecimal(coefficient));
        }

        public boolean isGas() {
            return kind == Kind.GAS;
        }

        public int end() {
            return start + used;
        }

        public BigDecimal kwh() {
            return BigDecimal.valueOf(used).multiply(coefficient).setScale(0, java.math.RoundingMode.HALF_UP);
        }
    }
}
