package fr.guichet.extraction.invoice;

import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.Amounts;
import fr.guichet.extraction.text.Dates;
import fr.guichet.extraction.text.Found;
import fr.guichet.extraction.text.NumberStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the rows of meter readings: old index, new index, difference; or a row that says index and kWh. */
final class RegisterReader {
    private static final Pattern KWH = Pattern.compile("(\\d{1,3}(?:[ .]\\d{3})+|\\d+(?:[.,]\\d+)?)\\s*kwh");
    private static final Pattern STATUS = Pattern.compile(
            "tele-?\\s?relev\\w*|auto-?\\s?relev\\w*|relev\\w*|reel\\w*|mesur\\w*|estim\\w*|actual|(?<= {3}|\\d"
                    + " )[re](?= {3}|$)|\\([re]\\)");
    private static final Pattern TITLE = Pattern.compile("\\b(?:index|releve)\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\d\\D+\\d");
    private static final Pattern MONEY = Pattern.compile("€|\\beuros?\\b");
    private static final int LONGEST_INDEX = 7;

    private final NumberStyle style;
    private final Map<String, Register> registers = new LinkedHashMap<>();

    RegisterReader(Doc doc, List<Row> rows) {
        style = doc.style();
        for (Row row : rows) {
            read(row).ifPresent(r -> registers.putIfAbsent(r.key(), r));
        }
    }

    List<Register> registers() {
        return new ArrayList<>(registers.values());
    }

    private Optional<Register> read(Row row) {
        if (!NUMBERS.matcher(row.folded()).find() || MONEY.matcher(row.folded()).find()) {
            return Optional.empty();
        }
        List<Found<BigDecimal>> numbers = whole(row);
        Optional<Boolean> estimated = estimated(row);
        Matcher kwh = KWH.matcher(row.folded());
        Optional<BigDecimal> said = Optional.empty();
        while (kwh.find()) {
            said = Amounts.parse(kwh.group(1), style);
        }
        for (int i = 0; i + 1 < numbers.size(); i++) {
            BigDecimal old = numbers.get(i).value();
            BigDecimal now = numbers.get(i + 1).value();
            boolean difference = i + 2 < numbers.size()
                    && old.signum() > 0
                    && now.subtract(old).compareTo(numbers.get(i + 2).value()) == 0;
            boolean told = said.isPresent()
                    && (estimated.isPresent() || TITLE.matcher(row.folded()).find());
            boolean marked =
                    estimated.isPresent() && i + 2 < numbers.size() && now.compareTo(old) >= 0 && old.precision() > 2;
            if (difference || told || marked) {
                BigDecimal quantity = said.orElseGet(() -> numbers.getLast().value());
                BigDecimal shown =
                        said.isEmpty() && difference ? numbers.get(i + 2).value() : quantity;
                Cell cell = row.cells().getFirst();
                return Optional.of(
                        new Register(Register.Band.of(row.folded()), old + ">" + now, shown, estimated, cell));
            }
        }
        return Optional.empty();
    }

    /** The whole numbers of a row that may be an index or a quantity: no dates, no meter numbers. */
    private List<Found<BigDecimal>> whole(Row row) {
        var dates = Dates.find(row.text());
        return Amounts.find(row.text(), style).stream()
                .filter(n -> n.value().scale() <= 0 && n.value().precision() <= LONGEST_INDEX)
                .filter(n -> n.raw().replaceAll("\\D", "").length() <= LONGEST_INDEX + 1)
                .filter(n -> dates.stream().noneMatch(d -> d.start() < n.end() && n.start() < d.end()))
                .toList();
    }

    /** What the row says last: the new index stands right of the old one. */
    private static Optional<Boolean> estimated(Row row) {
        Matcher m = STATUS.matcher(row.folded());
        Optional<Boolean> last = Optional.empty();
        while (m.find()) {
            last = Optional.of(m.group().startsWith("e") || m.group().equals("(e)"));
        }
        return last;
    }
}
