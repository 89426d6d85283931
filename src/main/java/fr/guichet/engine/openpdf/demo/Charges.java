package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.demo.Charge.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The lines of a bill, by the prices of its offer and the taxes of its days. */
final class Charges {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private final Supply supply;
    private final LocalDate from;
    private final LocalDate to;
    private final List<Charge> charges = new ArrayList<>();

    Charges(Supply supply, LocalDate from, LocalDate to) {
        this.supply = supply;
        this.from = from;
        this.to = to;
    }

    List<Charge> all() {
        if (supply.energy().hasElectricity()) {
            subscription("Abonnement électricité " + supply.kva() + " kVA", monthly(), supply.kva());
        }
        if (supply.energy().hasGas()) {
            subscription("Abonnement gaz naturel", new BigDecimal("20.52"), 0);
        }
        supply.registers().forEach(this::consumption);
        if (supply.energy().hasElectricity()) {
            electricityTaxes();
        }
        if (supply.energy().hasGas()) {
            gasTaxes();
        }
        return charges;
    }

    /** The supplier's share and the network's, by the power subscribed. */
    private BigDecimal monthly() {
        return new BigDecimal("5.90").add(new BigDecimal("1.02").multiply(BigDecimal.valueOf(supply.kva())));
    }

    private void subscription(String label, BigDecimal monthly, int kva) {
        for (Span span : Span.of(from, to, day -> TaxCalendar.onSubscription(day, kva))) {
            BigDecimal amount = monthly.multiply(span.months()).setScale(2, RoundingMode.HALF_UP);
            charges.add(new Charge(
                    Section.SUBSCRIPTION,
                    label,
                    span.from(),
                    span.to(),
                    span.months(),
                    "mois",
                    monthly,
                    "€/mois",
                    amount,
                    TaxCalendar.onSubscription(span.from(), kva)));
        }
    }

    private void consumption(Supply.Register register) {
        String label = switch (register.kind()) {
            case BASE -> "Électricité, période unique";
            case PEAK -> "Électricité, heures pleines";
            case LOW -> "Électricité, heures creuses";
            case GAS -> "Gaz naturel";
        };
        BigDecimal amount = register.kwh().multiply(register.price()).setScale(2, RoundingMode.HALF_UP);
        charges.add(new Charge(
                Section.CONSUMPTION,
                label,
                from,
                to,
                register.kwh(),
                "kWh",
                register.price(),
                "€/kWh",
                amount,
                TaxCalendar.FULL));
    }

    private void electricityTaxes() {
        excise("Accise sur l’électricité", kwh(false), TaxCalendar::exciseElectricity);
        contribution(suffix(" électricité"), TaxCalendar.network(supply.kva()), TaxCalendar::contribution);
    }

    private void gasTaxes() {
        excise("Accise sur le gaz naturel", kwh(true), TaxCalendar::exciseGas);
        contribution(suffix(" gaz"), TaxCalendar.GAS_NETWORK, day -> TaxCalendar.GAS_CONTRIBUTION);
    }

    private String suffix(String energy) {
        return supply.energy() == Energy.DUAL ? energy : "";
    }

    private BigDecimal kwh(boolean gas) {
        return supply.registers().stream()
                .filter(r -> r.isGas() == gas)
                .map(Supply.Register::kwh)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void excise(String label, BigDecimal kwh, Function<LocalDate, BigDecimal> perMwh) {
        List<Span> spans = Span.of(from, to, perMwh::apply);
        List<BigDecimal> shares = Span.shares(kwh, spans);
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            BigDecimal price = perMwh.apply(span.from()).movePointLeft(3).setScale(5, RoundingMode.UNNECESSARY);
            BigDecimal amount = shares.get(i).multiply(price).setScale(2, RoundingMode.HALF_UP);
            charges.add(new Charge(
                    Section.TAXES,
                    label,
                    span.from(),
                    span.to(),
                    shares.get(i),
                    "kWh",
                    price,
                    "€/kWh",
                    amount,
                    TaxCalendar.FULL));
        }
    }

    private void contribution(String energy, BigDecimal yearly, Function<LocalDate, BigDecimal> rates) {
        String label = "Contribution tarifaire d’acheminement (CTA)" + energy;
        for (Span span : Span.of(from, to, day -> List.of(rates.apply(day), vat(day)))) {
            BigDecimal base = yearly.multiply(span.months()).divide(YEAR, 2, RoundingMode.HALF_UP);
            BigDecimal rate = rates.apply(span.from());
            BigDecimal amount = base.multiply(rate).divide(HUNDRED, 2, RoundingMode.HALF_UP);
            charges.add(new Charge(
                    Section.TAXES, label, span.from(), span.to(), base, "€", rate, "%", amount, vat(span.from())));
        }
    }

    private BigDecimal vat(LocalDate day) {
        return TaxCalendar.onSubscription(day, supply.kva());
    }
}
