package fr.guichet.extraction.invoice;

import fr.guichet.domain.FieldName;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.CheckDigits;
import fr.guichet.extraction.text.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The seller's SIREN and VAT number, told from the buyer's by their labels, by each other and by the seller's name beside them. */
final class CompanyNumberFinder {
    private static final Pattern REGISTER = Pattern.compile("\\br\\.?\\s?c\\.?\\s?s\\b|siren|siret");
    private static final Pattern BUYER =
            Pattern.compile("\\bclient|customer|votre|your|ihre|kunde|buyer|acheteur|\\bde vat\\b|bill");

    private final Doc doc;

    CompanyNumberFinder(Doc doc) {
        this.doc = doc;
    }

    void find(Findings findings) {
        String supplier = findings.value(FieldName.SUPPLIER).map(Names::bare).orElse("");
        Ranking vat = Ranking.of(vat(supplier));
        Ranking siren = Ranking.of(siren(vat, supplier));
        Optional<String> best = siren.top().map(Guess::value);
        findings.put(
                FieldName.SUPPLIER_VAT,
                vat.rescored(g -> best.filter(s -> g.value().endsWith(s)).isPresent() ? g.score() + 0.25 : g.score()));
        findings.put(FieldName.SUPPLIER_SIREN, siren);
    }

    private List<Guess> vat(String supplier) {
        List<Guess> guesses = new ArrayList<>();
        for (Cell cell : doc.cells()) {
            for (Found<String> found : Identifiers.vat(cell.text())) {
                double score = 0.5 + place(cell, found.start(), "supplier_vat", supplier);
                guesses.add(Guess.of(found, cell, score));
            }
        }
        return penalised(guesses);
    }

    private List<Guess> siren(Ranking vat, String supplier) {
        List<Guess> guesses = new ArrayList<>();
        for (Cell cell : doc.cells()) {
            for (Found<String> found : Identifiers.siret(cell.text())) {
                boolean registered = REGISTER.matcher(cell.folded()).find() || labelledLeft(cell, "supplier_siren");
                if (registered) {
                    String siren = found.value().substring(0, 9);
                    boolean agrees = vat.guesses().stream()
                            .anyMatch(g -> g.score() > 0.3 && g.value().endsWith(siren));
                    double score = 0.5
                            + place(cell, found.start(), "supplier_siren", supplier)
                            + (agrees ? 0.2 : 0)
                            + (CheckDigits.isSiren(siren) ? 0.05 : -0.1);
                    guesses.add(Guess.of(found, cell, score).as(siren));
                }
            }
        }
        vat.guesses().stream()
                .filter(g -> g.value().startsWith("FR") && g.value().length() == 13)
                .forEach(g -> guesses.add(g.as(g.value().substring(4)).scored(0.6 * g.score())));
        return penalised(guesses);
    }

    private double place(Cell cell, int at, String label, String supplier) {
        boolean buyer = doc.labels(cell).stream().anyMatch(l -> l.name().equals("x_customer") && l.start() <= at)
                || isUnderBuyer(cell)
                || labelledLeft(cell, "x_customer")
                || BUYER.matcher(cell.folded().substring(0, at)).find()
                        && cell.text().length() < 60;
        boolean labelled = doc.has(cell, label) || labelledLeft(cell, label);
        boolean named = supplier.length() > 3 && cell.bare().contains(supplier);
        Cell neighbour = doc.layout().previous(cell).orElse(cell);
        boolean near = supplier.length() > 3 && neighbour.bare().contains(supplier);
        return (labelled ? 0.25 : 0) + (named ? 0.25 : near ? 0.15 : 0) - (buyer ? 0.6 : 0);
    }

    private boolean labelledLeft(Cell cell, String label) {
        List<Cell> row = doc.layout().row(cell);
        int place = row.indexOf(cell);
        return place > 0 && doc.has(row.get(place - 1), label);
    }

    /** In the block of lines that a label for the buyer heads. */
    private boolean isUnderBuyer(Cell cell) {
        Optional<Cell> line = doc.layout().previous(cell);
        for (int i = 0; i < 6 && line.isPresent(); i++) {
            if (doc.has(line.get(), "x_customer") || doc.has(line.get(), "customer_name")) {
                return true;
            }
            line = doc.layout().previous(line.get());
        }
        return false;
    }

    /** A number that stands with the buyer once is the buyer's everywhere. */
    private static List<Guess> penalised(List<Guess> guesses) {
        return guesses.stream()
                .map(g -> guesses.stream().anyMatch(o -> o.value().equals(g.value()) && o.score() < 0.2)
                        ? g.scored(Math.min(g.score(), 0.25))
                        : g)
                .toList();
    }
}
