package fr.guichet.extraction.invoice;

import fr.guichet.domain.BillLine;
import fr.guichet.domain.FieldName;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.Fold;
import fr.guichet.extraction.text.Found;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The kWh billed: as a printed total, as the sum of the meter's readings, as the sum of the lines. They vote. */
final class ConsumptionFinder {
    private static final Pattern NOT_ENERGY = Pattern.compile(
            "accise|cta\\b|tax|contribution|capacite|achemin|obligation|turpe|tcfe|tdcfe|cspe|ticfe|ticgn|\\bcee\\b|certificat|garantie|remise|reduction|vnu|mecanisme|transport|distribution|reseau|stockage|abonnement|prime|depassement|biomethane|option"
                + " vert");
    private static final Pattern KWH = Pattern.compile("kwh");

    private final Doc doc;
    private final List<Row> rows;
    private final List<Register> registers;
    private final List<BillLine> lines;

    ConsumptionFinder(Doc doc, List<Row> rows, List<Register> registers, List<BillLine> lines) {
        this.doc = doc;
        this.rows = rows;
        this.registers = registers;
        List<BillLine> energy =
                lines.stream().filter(ConsumptionFinder::isEnergy).toList();
        List<BillLine> priced = energy.stream()
                .filter(l -> l.unitPrice().isPresent() || l.from().isPresent())
                .toList();
        // a summary on the first page repeats the quantities of the detail, without price or period
        this.lines = priced.isEmpty() ? energy : priced;
    }

    void find(Findings findings, boolean dual) {
        List<Guess> total = new ArrayList<>();
        sum(b -> true, total);
        for (Guess guess : new Seeker(doc, 0.4).seek("kwh_total", this::kwh)) {
            // on a bill for two energies a single figure is that of one of them
            total.add(guess.scored(guess.score() * (dual ? 0.25 : 0.8)));
        }
        findings.put(FieldName.KWH_TOTAL, total);
        for (var band : List.of(Register.Band.PEAK, Register.Band.OFF_PEAK)) {
            List<Guess> part = new ArrayList<>();
            sum(b -> b == band, part);
            findings.put(band == Register.Band.PEAK ? FieldName.KWH_HP : FieldName.KWH_HC, part);
        }
        reading(findings);
    }

    private void sum(Predicate<Register.Band> band, List<Guess> guesses) {
        registers.stream()
                .filter(r -> band.test(r.band()))
                .map(r -> guess(r.quantity(), r.cell(), 0.62))
                .reduce(ConsumptionFinder::plus)
                .ifPresent(guesses::add);
        lines.stream()
                .filter(l -> band.test(Register.Band.of(Fold.fold(l.label()))))
                .flatMap(l -> at(l).map(c -> guess(kwh(l), c, 0.66)).stream())
                .reduce(ConsumptionFinder::plus)
                .ifPresent(guesses::add);
    }

    private static Guess plus(Guess a, Guess b) {
        return a.as(ValueTypes.plain(new BigDecimal(a.value()).add(new BigDecimal(b.value()))));
    }

    private static Guess guess(BigDecimal quantity, Cell cell, double score) {
        String value = ValueTypes.plain(quantity);
        return new Guess(
                value,
                value,
                cell.box(),
                cell,
                score,
                cell.confidence(0, cell.text().length()));
    }

    private Optional<Cell> at(BillLine line) {
        return doc.cells().stream().filter(c -> c.box().intersects(line.box())).findFirst();
    }

    private static BigDecimal kwh(BillLine line) {
        BigDecimal quantity = line.quantity().orElse(BigDecimal.ZERO);
        return line.unit().equals("MWh") || isInMegawatthours(line, quantity) ? quantity.movePointRight(3) : quantity;
    }

    /** Without a unit of its own a quantity has the price's, unless the amount says that it was divided on the way. */
    private static boolean isInMegawatthours(BillLine line, BigDecimal quantity) {
        if (!line.unit().isEmpty() || !line.priceUnit().endsWith("/MWh")) {
            return false;
        }
        BigDecimal product = quantity.multiply(line.unitPrice().orElse(BigDecimal.ONE));
        return product.abs().compareTo(line.amount().abs().multiply(BigDecimal.TEN)) < 0;
    }

    private static boolean isEnergy(BillLine line) {
        boolean unit = line.unit().equals("kWh")
                || line.unit().equals("MWh")
                || line.unit().isEmpty() && line.priceUnit().matches(".*/[kM]Wh");
        return unit
                && line.quantity().isPresent()
                && !NOT_ENERGY.matcher(Fold.fold(line.label())).find();
    }

    /** A number with kWh behind it, or behind a label that says kWh. */
    private List<Found<String>> kwh(String text) {
        String folded = Fold.fold(text);
        var types = new ValueTypes(doc);
        return types.number(text).stream()
                .filter(n -> KWH.matcher(folded.substring(n.end())).lookingAt()
                        || folded.substring(n.end()).matches("(?s)\\s?kwh.*")
                        || folded.length() == n.end() && !n.value().contains("."))
                .toList();
    }

    private void reading(Findings findings) {
        List<Guess> guesses = new ArrayList<>();
        List<Register> told =
                registers.stream().filter(r -> r.estimated().isPresent()).toList();
        if (!told.isEmpty()) {
            Register shown = told.stream()
                    .filter(r -> r.estimated().orElse(false))
                    .findFirst()
                    .orElse(told.getFirst());
            guesses.add(guess(BigDecimal.ZERO, shown.cell(), 0.8)
                    .as(shown.estimated().orElse(false) ? "estime" : "releve"));
        }
        new ReadingWords(doc, rows).add(guesses);
        findings.put(FieldName.READING, guesses);
    }
}
