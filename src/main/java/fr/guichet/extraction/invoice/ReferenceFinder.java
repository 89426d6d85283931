package fr.guichet.extraction.invoice;

import fr.guichet.domain.FieldName;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.CheckDigits;
import fr.guichet.extraction.text.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers by which supplier and customer know the invoice, each other and their contract. */
final class ReferenceFinder {
    private static final double UNANNOUNCED = 0.5;
    private static final Pattern DEBITED = Pattern.compile("votre compte|debit|prelev|rembours");

    private final Doc doc;
    private final Seeker seeker;

    ReferenceFinder(Doc doc) {
        this.doc = doc;
        seeker = new Seeker(doc, 0.5);
    }

    void find(Findings findings) {
        Ranking invoice = references("invoice_number", Set.of());
        findings.put(FieldName.INVOICE_NUMBER, invoice);
        Set<String> taken = invoice.top().map(Guess::value).stream().collect(Collectors.toSet());
        Ranking customer = references("customer_ref", taken);
        findings.put(FieldName.CUSTOMER_REF, customer);
        findings.put(FieldName.CONTRACT_REF, references("contract_ref", taken));
        findings.put(FieldName.ICS, seeker.seek("ics", Identifiers::creditor));
        findings.put(FieldName.MANDATE_REF, references("mandate_ref", Set.of()));
        findings.put(FieldName.IBAN, ibans());
    }

    private Ranking references(String name, Set<String> taken) {
        return Ranking.of(seeker.seek(name, Identifiers::reference).stream()
                .filter(g -> !CheckDigits.isIban(g.value()) && !CheckDigits.isCreditorId(g.value()))
                .map(g -> taken.contains(g.value()) ? g.scored(g.score() * 0.4) : g)
                .toList());
    }

    /** The supplier's: announced as IBAN, complete, and not the account that is to be debited. */
    private List<Guess> ibans() {
        List<Guess> guesses = new ArrayList<>(seeker.seek("iban", Identifiers::iban));
        doc.cells().forEach(c -> unannounced(c, guesses));
        return guesses.stream()
                .filter(g -> g.value().length() >= 15 && digits(g.value()) >= 8 && !isDebited(g))
                .map(g -> g.scored(CheckDigits.isIban(g.value()) ? g.score() : g.score() * 0.75))
                .toList();
    }

    /** "par virement sur le compte FR76 …": the check digits say that it is one, the words whose it is not. */
    private static void unannounced(Cell cell, List<Guess> guesses) {
        for (Found<String> found : Identifiers.iban(cell.text())) {
            boolean customers =
                    DEBITED.matcher(cell.folded().substring(0, found.start())).find();
            if (!customers && CheckDigits.isIban(found.value())) {
                guesses.add(Guess.of(found, cell, UNANNOUNCED));
            }
        }
    }

    private static long digits(String value) {
        return value.chars().filter(Character::isDigit).count();
    }

    private boolean isDebited(Guess guess) {
        boolean own = doc.has(guess.cell(), "x_customer");
        Optional<Boolean> before = doc.layout().row(guess.cell()).stream()
                .filter(c -> c.box().right() <= guess.box().x())
                .map(c -> doc.has(c, "x_customer"))
                .reduce(Boolean::logicalOr);
        return own || before.orElse(false);
    }
}
