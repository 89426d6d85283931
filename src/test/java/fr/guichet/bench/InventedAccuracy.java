package fr.guichet.bench;

import fr.guichet.base.Progress;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Extraction;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.MediaKind;
import fr.guichet.extraction.ExtractionService;
import fr.guichet.reading.Source;
import fr.guichet.testing.bills.BillTemplate;
import fr.guichet.testing.bills.Sheet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How many values of invented bills are read right, by layout and by field: InventedAccuracy text|pdf|scan ROUNDS [LAYOUT].
 * No layout is one of a corpus, so the figure says what to expect of bills never seen.
 */
public final class InventedAccuracy {
    private final Map<String, int[]> counts = new TreeMap<>();
    private final ExtractionService extraction = new ExtractionService();

    private InventedAccuracy() {}

    public static void main(String[] arguments) {
        new InventedAccuracy()
                .run(arguments[0], Integer.parseInt(arguments[1]), arguments.length > 2 ? arguments[2] : "");
    }

    private void run(String form, int rounds, String only) {
        var reading = DumpText.service();
        for (BillTemplate template : BillTemplate.all()) {
            for (int seed = 0; seed < rounds && template.name().contains(only); seed++) {
                Sheet sheet = template.fill(seed);
                var source = form.equals("text")
                        ? new Source(MediaKind.TEXT, sheet.text().getBytes(StandardCharsets.UTF_8), template.name())
                        : new Source(MediaKind.PDF, sheet.pdf(), template.name());
                Extraction found = extraction.invoice(
                        new DocumentId(new UUID(0, 1)), reading.read(List.of(source), Progress.NONE));
                compare(sheet, seed, found);
            }
        }
        counts.forEach((name, c) -> System.out.printf(
                "%-24s %4d of %4d  %.3f  invented %d%n", name, c[0], c[1], (double) c[0] / Math.max(1, c[1]), c[2]));
    }

    private void compare(Sheet sheet, int seed, Extraction found) {
        Map<FieldName, List<String>> truth = sheet.bill().truth();
        for (FieldName name : FieldName.values()) {
            List<String> want = truth.getOrDefault(name, List.of());
            List<Field> have =
                    found.fields().stream().filter(f -> f.name() == name).toList();
            List<String> got = new ArrayList<>(have.stream().map(Field::value).toList());
            if (want.isEmpty() && got.isEmpty()) {
                continue;
            }
            boolean right = want.size() == got.size();
            for (int i = 0; right && i < want.size(); i++) {
                right = same(want.get(i), got.get(i));
            }
            for (String key : List.of("ALL", "layout " + sheet.layout(), "field " + name.code())) {
                int[] c = counts.computeIfAbsent(key, k -> new int[3]);
                c[0] += right ? 1 : 0;
                c[1] += want.isEmpty() ? 0 : 1;
                c[2] += want.isEmpty() ? 1 : 0;
            }
            if (!right) {
                System.out.printf(
                        "%s %d %s: want %s got %s %s%n",
                        sheet.layout(),
                        seed,
                        name.code(),
                        want,
                        got,
                        have.stream().map(f -> "%.2f".formatted(f.confidence())).toList());
            }
        }
    }

    private static boolean same(String a, String b) {
        try {
            return new BigDecimal(a).compareTo(new BigDecimal(b)) == 0;
        } catch (NumberFormatException e) {
            return plain(a).equals(plain(b));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "").toLowerCase(java.util.Locale.ROOT);
    }
}
