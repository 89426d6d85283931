package fr.guichet.testing.bills;

import fr.guichet.domain.FieldName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A layout of bills, from {@code src/test/resources/bills}. Two spaces or more part cells. {@code {name}} is a value,
 * {@code [this|that]} one wording of several. A cell that begins with {@code >} is set from the right, with {@code *} bold,
 * with {@code ^} large. At a line's end {@code @rows} repeats it for each row of a table, {@code ?word} and {@code ?!word}
 * keep it for some bills only. A line of three dashes begins a page. Lines with {@code #} say which energies it is for and
 * whether it is English.
 */
public final class BillTemplate {
    private static final Path FOLDER = Path.of("src/test/resources/bills");
    private static final Pattern CELL = Pattern.compile("\\S(?:\\S| (?! ))*");
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*\\|[^\\[\\]]*)\\]");
    private static final Pattern VALUE = Pattern.compile("\\{([a-z.]+)\\}");
    private static final Pattern DIRECTIVE = Pattern.compile("\\s+([@?])([!a-z.]+)$");

    private final String name;
    private final List<String> lines;
    private final List<String> energies;
    private final boolean english;

    private BillTemplate(String name, List<String> all) {
        this.name = name;
        List<String> head = all.stream().filter(l -> l.startsWith("#")).toList();
        lines = all.stream().filter(l -> !l.startsWith("#")).toList();
        energies = Stream.of("electricite", "gaz", "dual")
                .filter(e -> head.stream().anyMatch(l -> l.contains(e)))
                .toList();
        english = head.stream().anyMatch(l -> l.contains("english"));
    }

    /** Every layout, by name. */
    public static List<BillTemplate> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(BillTemplate::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BillTemplate load(Path file) {
        try {
            return new BillTemplate(file.getFileName().toString().replace(".txt", ""), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    /** A bill in this layout. */
    public Sheet fill(long seed) {
        Random random = new Random(seed);
        String energy = energies.get((int) (seed % energies.size()));
        var bill = new InventedBill(seed, energy, english);
        return new Filling(bill, random).sheet();
    }

    private final class Filling {
        private final InventedBill bill;
        private final Random random;
        private final List<Cell> cells = new ArrayList<>();
        private final List<String> used = new ArrayList<>();
        private int page;
        private int row;

        Filling(InventedBill bill, Random random) {
            this.bill = bill;
            this.random = random;
        }

        Sheet sheet() {
            lines.forEach(this::line);
            for (FieldName field : List.copyOf(bill.truth().keySet())) {
                if (!isPrinted(field)) {
                    bill.forget(field);
                }
            }
            return new Sheet(name, bill, cells);
        }

        private void line(String line) {
            if (line.equals("---")) {
                page++;
                row = 0;
                return;
            }
            String rest = line;
            String table = "";
            for (Matcher m = DIRECTIVE.matcher(rest); m.find(); m = DIRECTIVE.matcher(rest)) {
                rest = rest.substring(0, m.start());
                used.add(m.group(2));
                if (m.group(1).equals("@")) {
                    table = m.group(2);
                } else if (m.group(2).startsWith("!")
                        == bill.conditions.contains(m.group(2).replace("!", ""))) {
                    return;
                }
            }
            List<Map<String, String>> rows =
                    table.isEmpty() ? List.of(Map.of()) : bill.rows.getOrDefault(table, List.of());
            if (!table.isEmpty()) {
                used.add("@" + table);
            }
            for (Map<String, String> values : rows) {
                cells(rest, values);
                row++;
            }
        }

        private void cells(String line, Map<String, String> values) {
            Matcher m = CELL.matcher(line);
            while (m.find()) {
                String text = m.group();
                boolean right = text.startsWith(">");
                String marks = text.replaceAll("^([>*^]*).*", "$1");
                String filled = filled(text.substring(marks.length()), values);
                if (!filled.isBlank()) {
                    int column = right ? m.end() : m.start();
                    cells.add(new Cell(
                            page, row, column, right, marks.contains("*"), marks.contains("^"), filled.strip()));
                }
            }
        }

        private String filled(String text, Map<String, String> values) {
            String chosen = text;
            for (Matcher m = CHOICE.matcher(chosen); m.find(); m = CHOICE.matcher(chosen)) {
                String[] parts = m.group(1).split("\\|", -1);
                chosen = chosen.substring(0, m.start())
                        + parts[random.nextInt(parts.length)]
                        + chosen.substring(m.end());
            }
            return VALUE.matcher(chosen).replaceAll(r -> Matcher.quoteReplacement(value(r, values)));
        }

        private String value(MatchResult r, Map<String, String> row) {
            String key = r.group(1);
            used.add(key);
            String value = row.getOrDefault(key, bill.values.get(key));
            if (value == null) {
                throw new IllegalStateException(name + ": no value " + key);
            }
            return value;
        }

        private boolean isPrinted(FieldName field) {
            return switch (field) {
                case ENERGY, CURRENCY -> true;
                case SUPPLIER -> used("s.name", "s.upper");
                case SUPPLIER_SIREN -> used("s.siren", "s.siret");
                case SUPPLIER_VAT -> used("s.vat");
                case CUSTOMER_NAME -> used("c.name");
                case CUSTOMER_REF -> used("client");
                case CONTRACT_REF -> used("contract");
                case INVOICE_NUMBER -> used("invoice");
                case ISSUE_DATE -> used("issue");
                case DUE_DATE -> used("due");
                case PERIOD_START -> used("start", "@lines");
                case PERIOD_END -> used("end", "@lines");
                case POWER_KVA -> used("kva");
                case TARIFF_OPTION -> used("option");
                case KWH_TOTAL -> used("kwh", "@registers", "@lines");
                case KWH_HP, KWH_HC -> used("@registers", "@lines");
                case READING -> used("status", "short", "actual");
                case TOTAL_HT -> used("ht");
                case TOTAL_VAT -> used("tva");
                case TOTAL_TTC -> used("ttc");
                case AMOUNT_DUE -> used("topay");
                case MANDATE_REF -> used("mandate");
                default -> used(field.code());
            };
        }

        private boolean used(String... beginnings) {
            return Arrays.stream(beginnings)
                    .anyMatch(b -> used.stream().anyMatch(u -> u.equals(b) || u.startsWith(b + ".")));
        }
    }
}
