package fr.guichet.extraction.invoice;

import fr.guichet.domain.FieldName;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.Amounts;
import fr.guichet.extraction.text.Found;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The currency that most of the amounts are marked with. */
final class CurrencyFinder {
    private final Doc doc;

    CurrencyFinder(Doc doc) {
        this.doc = doc;
    }

    void find(Findings findings) {
        Map<String, Integer> count = new HashMap<>();
        Map<String, Cell> first = new LinkedHashMap<>();
        int all = 0;
        for (Cell cell : doc.cells()) {
            Optional<String> currency = Amounts.currency(cell.text());
            if (currency.isPresent() && cell.text().length() < 80) {
                count.merge(currency.get(), 1, Integer::sum);
                first.putIfAbsent(currency.get(), cell);
                all++;
            }
        }
        int total = all;
        List<Guess> guesses = first.entrySet().stream()
                .map(e -> Guess.of(
                        new Found<>(
                                e.getKey(),
                                e.getValue().text(),
                                0,
                                e.getValue().text().length()),
                        e.getValue(),
                        0.3 + 0.65 * count.get(e.getKey()) / total))
                .toList();
        findings.put(FieldName.CURRENCY, guesses);
    }
}
