package fr.guichet.extraction.invoice;

import fr.guichet.domain.FieldName;
import fr.guichet.extraction.label.LabelMatch;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.layout.Layout;
import fr.guichet.extraction.text.CheckDigits;
import fr.guichet.extraction.text.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The points of delivery. Every number of fourteen digits is asked which label speaks for it: before it in its cell, left
 * in its row, or at the head of its column however far above. What stands there malformed is taken as printed.
 */
final class PointFinder {
    private static final double COLUMN = 320;
    private static final double UNNAMED = 0.42;
    /** Labels that say of fourteen digits that they are something else. */
    private static final Set<String> BELIE =
            Set.of("supplier_siren", "x_customer", "x_ref", "iban", "customer_ref", "contract_ref", "invoice_number");

    private record Said(String name, double score) {}

    private final Doc doc;
    private final Map<String, Guess> electricity = new LinkedHashMap<>();
    private final Map<String, Guess> gas = new LinkedHashMap<>();
    private final Map<String, Guess> unnamed = new LinkedHashMap<>();

    PointFinder(Doc doc) {
        this.doc = doc;
        for (Cell cell : doc.cells()) {
            Identifiers.point(cell.text()).forEach(f -> sort(cell, f));
        }
        malformed("pdl", electricity);
        malformed("pce", gas);
    }

    void find(Findings findings, boolean onlyGas) {
        if (electricity.isEmpty() && gas.isEmpty()) {
            electricity.putAll(unnamed);
        }
        List<Guess> pce = new ArrayList<>(gas.values());
        // a gas bill may call its point by the words used for electricity
        if (onlyGas) {
            pce.addAll(electricity.values());
        } else {
            findings.putList(FieldName.PDL, List.copyOf(electricity.values()));
        }
        findings.putList(FieldName.PCE, pce);
    }

    int electricityPoints() {
        return electricity.size();
    }

    int gasPoints() {
        return gas.size();
    }

    private void sort(Cell cell, Found<String> found) {
        Optional<Said> said = said(cell, found.start());
        String name = said.map(Said::name).orElse("");
        Map<String, Guess> points = switch (name) {
            case "pdl" -> electricity;
            case "pce" -> gas;
            default -> unnamed;
        };
        boolean company = CheckDigits.isSiret(found.value()) && points == unnamed;
        boolean otherwise = points == unnamed && BELIE.contains(name);
        if (!company && !otherwise) {
            double score = points == unnamed ? UNNAMED : said.orElseThrow().score();
            points.merge(found.value(), Guess.of(found, cell, score), (a, b) -> a.scored(Math.min(1, a.score() + 0.1)));
        }
    }

    private Optional<Said> said(Cell cell, int at) {
        List<LabelMatch> before =
                strong(cell).stream().filter(l -> l.end() <= at).toList();
        if (!before.isEmpty()) {
            return Optional.of(said(before.getLast(), 0.98));
        }
        List<Cell> row = doc.layout().row(cell);
        int place = row.indexOf(cell);
        if (place > 0 && !strong(row.get(place - 1)).isEmpty()) {
            return Optional.of(said(strong(row.get(place - 1)).getLast(), 0.92));
        }
        return doc.layout().above(cell, COLUMN).stream()
                .flatMap(c -> strong(c).stream())
                .filter(l -> Layout.overlap(l.box(), cell.box()) > 0)
                .findFirst()
                .map(l -> said(l, 0.85));
    }

    private List<LabelMatch> strong(Cell cell) {
        return doc.labels(cell).stream().filter(l -> l.strength() > 0.8).toList();
    }

    private static Said said(LabelMatch label, double score) {
        return new Said(label.name(), score * label.strength());
    }

    /** Behind or right of a label where no well-formed number stands, and in a column that holds well-formed ones. */
    private void malformed(String name, Map<String, Guess> points) {
        ValueType type = text -> Identifiers.point(text).isEmpty() ? Identifiers.oddPoint(text) : List.of();
        for (Guess guess : new Seeker(doc, 1).seek(name, type)) {
            boolean whole = guess.value().length() >= 8;
            if (whole) {
                points.putIfAbsent(guess.value(), guess.scored(0.8 * guess.score()));
            }
        }
        for (Guess known : List.copyOf(points.values())) {
            doc.layout().below(known.cell(), known.box(), 120).stream()
                    .filter(c -> Math.abs(c.box().x() - known.box().x()) < 20
                            && !Identifiers.oddPoint(c.text()).isEmpty()
                            && doc.labels(c).isEmpty())
                    .forEach(c -> {
                        Found<String> odd = Identifiers.oddPoint(c.text()).getFirst();
                        points.putIfAbsent(odd.value(), Guess.of(odd, c, 0.7));
                    });
        }
    }
}
