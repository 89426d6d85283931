package fr.guichet.extraction.kind;

import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Page;
import fr.guichet.domain.Reading;
import fr.guichet.domain.ReadingSource;
import fr.guichet.domain.Word;
import fr.guichet.extraction.text.Fold;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what kind of document a reading looks like: each kind's words are weighed, the heaviest kind wins if it is heavy enough. */
public final class KindReader {
    private static final double ENOUGH = 4;
    /** From here on a document is an invoice whatever else its small print speaks of. */
    private static final double SURELY_INVOICE = 9;

    private static final double IN_THE_HEAD = 1.5;
    private static final double HEAD = 0.3;
    /** A photographed meter shows a few words; whatever shows more is something else that speaks of a meter. */
    private static final int METER_WORDS = 40;

    private static final Pattern AMOUNT = Pattern.compile("\\d[.,]\\d{2}(?!\\d)");
    private static final Pattern IBAN = Pattern.compile("\\b[a-z]{2}\\d{2}(?: ?[a-z0-9]{4}){3,}");
    private static final Pattern MACHINE_READABLE = Pattern.compile("<<\\w*<*|id[a-z]{3}\\w+<<");

    private final List<KindWord> words = KindWord.load();

    /** The kind, OTHER where nothing speaks clearly, UNKNOWN where there are no words at all. */
    public DocumentKind kind(Reading reading) {
        if (reading.isEmpty()) {
            return DocumentKind.UNKNOWN;
        }
        if (reading.source() == ReadingSource.E_INVOICE_XML) {
            return DocumentKind.E_INVOICE;
        }
        Map<DocumentKind, Double> weights = weigh(reading);
        double invoice = weights.getOrDefault(DocumentKind.INVOICE, 0.0);
        double credit = weights.getOrDefault(DocumentKind.CREDIT_NOTE, 0.0);
        Optional<Map.Entry<DocumentKind, Double>> best =
                weights.entrySet().stream().max(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        DocumentKind heaviest =
                best.filter(b -> b.getValue() >= ENOUGH).map(Map.Entry::getKey).orElse(DocumentKind.OTHER);
        boolean isInvoice = heaviest.isInvoice() || invoice >= SURELY_INVOICE;
        // a credit note calls itself so at its head; an invoice may mention one
        return isInvoice ? credit >= 6 ? DocumentKind.CREDIT_NOTE : DocumentKind.INVOICE : heaviest;
    }

    private Map<DocumentKind, Double> weigh(Reading reading) {
        String all = folded(reading.text());
        String head = folded(head(reading));
        Map<DocumentKind, Double> weights = new EnumMap<>(DocumentKind.class);
        for (KindWord word : words) {
            double factor = word.in(head) ? IN_THE_HEAD : word.in(all) ? 1 : 0;
            if (factor > 0) {
                weights.merge(word.kind(), factor * word.weight(), Double::sum);
            }
        }
        structure(reading, all, weights);
        return weights;
    }

    private static void structure(Reading reading, String text, Map<DocumentKind, Double> weights) {
        long count = reading.pages().stream().mapToLong(p -> p.words().size()).sum();
        if (count > METER_WORDS) {
            weights.remove(DocumentKind.METER_PHOTO);
        }
        if (AMOUNT.matcher(text).results().count() < 2) {
            weights.computeIfPresent(DocumentKind.INVOICE, (k, w) -> w / 3);
        }
        if (IBAN.matcher(text).find() && count < 250) {
            weights.computeIfPresent(DocumentKind.BANK_DETAILS, (k, w) -> w + 2);
        }
        if (MACHINE_READABLE.matcher(text).find()) {
            weights.merge(DocumentKind.IDENTITY, 6.0, Double::sum);
        }
    }

    private static String head(Reading reading) {
        Page first = reading.pages().getFirst();
        var text = new StringBuilder();
        for (Word word : first.words()) {
            if (word.box().y() < HEAD * first.height()) {
                text.append(word.text()).append(' ');
            }
        }
        return text.toString();
    }

    private static String folded(String text) {
        return Fold.fold(text).replaceAll("\\s+", " ");
    }
}
