package fr.guichet.extraction.invoice;

import fr.guichet.domain.FieldName;
import fr.guichet.domain.Page;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who is invoiced: the first line of the address block in the envelope's window, or what a label names. */
final class CustomerFinder {
    private static final Pattern NOT_A_PERSON = Pattern.compile(
            "service|relation client|siege|tsa |libre reponse|mediateur|depannage|reclamation|courrier|lieu"
                    + " de|adresse|www\\.|@|capital|livraison|\\bcs \\d|facture|\\bbp \\d|remit|delivery");
    private static final int LINES = 6;

    private final Doc doc;

    CustomerFinder(Doc doc) {
        this.doc = doc;
    }

    void find(Findings findings) {
        String supplier = findings.value(FieldName.SUPPLIER).map(Names::bare).orElse("");
        List<Guess> guesses = new ArrayList<>();
        for (Cell cell : doc.cells()) {
            if (Names.isPostcodeLine(cell.text()) && cell.text().length() < 60) {
                block(cell).ifPresent(g -> guesses.add(g));
            }
        }
        for (Guess guess : new Seeker(doc, 1).seekLeading("customer_name", PartyFinder.names())) {
            boolean street = Names.isStreet(guess.value())
                    || NOT_A_PERSON.matcher(guess.cell().folded()).find();
            guesses.add(guess.scored(guess.score() * (street ? 0.3 : 0.8)));
        }
        findings.put(
                FieldName.CUSTOMER_NAME,
                guesses.stream()
                        .map(g -> supplier.length() > 3 && Names.bare(g.value()).contains(supplier)
                                ? g.scored(g.score() - 0.6)
                                : g)
                        .toList());
    }

    /** Up from the line with the postcode to the first line of the block; labels above it announce it. */
    private Optional<Guess> block(Cell postcode) {
        Cell top = postcode;
        boolean announced = false;
        for (int i = 0; i < LINES; i++) {
            Optional<Cell> above = doc.layout().previous(top);
            if (above.isEmpty()) {
                break;
            }
            if (isLabel(above.get())) {
                announced = doc.has(above.get(), "customer_name");
                break;
            }
            top = above.get();
        }
        String name = top.text().strip();
        if (top == postcode
                || !Names.isName(name)
                || Names.isStreet(name)
                || NOT_A_PERSON.matcher(top.folded()).find()) {
            return Optional.empty();
        }
        double score = 0.42 + (announced ? 0.3 : 0) + window(top);
        return Optional.of(Guess.of(new Found<>(name, top.text(), 0, top.text().length()), top, score));
    }

    private boolean isLabel(Cell cell) {
        return cell.text().endsWith(":")
                || doc.labels(cell).stream()
                        .anyMatch(l -> l.strength() >= 0.9
                                && l.start() <= 2
                                && (l.end() - l.start()) * 2 > cell.text().length());
    }

    /** The right half of the upper part of the first page is where envelopes have their window in France; elsewhere the left. */
    private double window(Cell cell) {
        Page page = doc.layout().sheet(cell);
        boolean upper = cell.page() == 1 && cell.box().y() < 0.42 * page.height();
        boolean right = cell.box().x() > 0.42 * page.width();
        return (upper ? 0.12 : -0.15) + (upper && right ? 0.2 : 0);
    }
}
