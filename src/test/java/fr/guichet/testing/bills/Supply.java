package fr.guichet.testing.bills;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What an invented bill charges for: registers and lines of one or two energies over a time of one or two months. */
final class Supply {
    private static final LocalDate ONE_VAT = LocalDate.of(2025, 8, 1);
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal REDUCED = new BigDecimal("5.5");
    private static final BigDecimal FULL = new BigDecimal("20");

    final LocalDate start;
    final LocalDate end;
    final List<Register> registers = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final int kva;
    final boolean hphc;
    final BigDecimal coefficient;
    private final Random random;
    private final int months;
    private final String priceUnit;

    Supply(Random random, String energy) {
        this.random = random;
        months = 1 + random.nextInt(2);
        // no tax changes inside a period: February to July, August to January
        int half = random.nextInt(3);
        LocalDate from = LocalDate.of(2025, 2, 1).plusMonths(6L * half);
        start = from.plusMonths(random.nextInt(6 - months + 1));
        end = start.plusMonths(months).minusDays(1);
        kva = Style.pick(random, List.of(3, 6, 9, 12, 15, 18, 36));
        hphc = random.nextBoolean();
        coefficient = BigDecimal.valueOf(1000 + random.nextInt(150), 2);
        priceUnit = Style.pick(random, List.of("€/kWh", "€/kWh", "c€/kWh", "€/MWh"));
        if (!energy.equals("gaz")) {
            electricity();
        }
        if (!energy.equals("electricite")) {
            gas();
        }
    }

    private void electricity() {
        line("e", "abo", "Abonnement", months, "mois", price(900, 1900, 2), "€/mois", BigDecimal.ONE, fixedVat());
        int all = 0;
        for (String post : hphc ? List.of("HP", "HC") : List.of("Base")) {
            int kwh = 60 + random.nextInt(900);
            registers.add(new Register("e", post, 1000 + random.nextInt(60000), kwh, kwh));
            String label = hphc ? "Consommation " + words(post) : "Consommation";
            energy("e", label, kwh, price(1200, 2300, 4));
            all += kwh;
        }
        share("e", "2193", price(700, 2400, 2));
        accise("e", "Accise sur l'électricité", all, electricityTax());
    }

    private void gas() {
        line("g", "abo", "Abonnement gaz", months, "mois", price(900, 2900, 2), "€/mois", BigDecimal.ONE, fixedVat());
        int volume = 20 + random.nextInt(220);
        int kwh = coefficient.multiply(BigDecimal.valueOf(volume)).intValue();
        registers.add(new Register("g", "", 500 + random.nextInt(9000), volume, kwh));
        energy("g", "Consommation gaz", kwh, price(500, 1100, 4));
        share("g", "2080", price(300, 900, 2));
        accise("g", "Accise sur le gaz naturel", kwh, gasTax());
    }

    private void energy(String energy, String label, int kwh, BigDecimal euros) {
        switch (priceUnit) {
            case "c€/kWh" -> line(energy, "conso", label, kwh, "kWh", euros.movePointRight(2), "c€/kWh", CENT, FULL);
            case "€/MWh" ->
                line(
                        energy,
                        "conso",
                        label,
                        kwh,
                        "kWh",
                        euros.movePointRight(3),
                        "€/MWh",
                        new BigDecimal("0.001"),
                        FULL);
            default -> line(energy, "conso", label, kwh, "kWh", euros, "€/kWh", BigDecimal.ONE, FULL);
        }
    }

    private void share(String energy, String rate, BigDecimal base) {
        String label = "Contribution Tarifaire d'Acheminement";
        var percent = new BigDecimal(energy.equals("e") && !start.isBefore(LocalDate.of(2026, 2, 1)) ? "1500" : rate);
        lines.add(
                new Line(energy, "cta", label, start, end, base, "€", percent.movePointLeft(2), "%", CENT, fixedVat()));
    }

    private void accise(String energy, String label, int kwh, String perMwh) {
        BigDecimal price = new BigDecimal(perMwh).movePointLeft(3);
        line(energy, "accise", label, kwh, "kWh", price, "€/kWh", BigDecimal.ONE, FULL);
    }

    private void line(
            String energy,
            String kind,
            String label,
            int quantity,
            String unit,
            BigDecimal price,
            String priceUnit,
            BigDecimal factor,
            BigDecimal vat) {
        lines.add(new Line(
                energy, kind, label, start, end, BigDecimal.valueOf(quantity), unit, price, priceUnit, factor, vat));
    }

    private BigDecimal fixedVat() {
        return start.isBefore(ONE_VAT) ? REDUCED : FULL;
    }

    private String electricityTax() {
        return start.isBefore(ONE_VAT) ? "33.70" : start.isBefore(LocalDate.of(2026, 2, 1)) ? "29.98" : "30.85";
    }

    private String gasTax() {
        return start.isBefore(ONE_VAT) ? "17.16" : start.isBefore(LocalDate.of(2026, 2, 1)) ? "15.43" : "16.39";
    }

    private BigDecimal price(int from, int to, int decimals) {
        return BigDecimal.valueOf(from + random.nextInt(to - from), decimals);
    }

    static String words(String post) {
        return switch (post) {
            case "HP" -> "Heures Pleines";
            case "HC" -> "Heures Creuses";
            default -> post;
        };
    }
}
