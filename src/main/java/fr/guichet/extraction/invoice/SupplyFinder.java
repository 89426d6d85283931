package fr.guichet.extraction.invoice;

import fr.guichet.domain.FieldName;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.Fold;
import fr.guichet.extraction.text.Found;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is supplied: which energy, at which power, under which option. */
final class SupplyFinder {
    private static final Pattern KVA = Pattern.compile("(?<![\\d,.])(\\d{1,3}(?:[.,]\\d{1,2})?)\\s?kva");
    private static final Pattern NOT_SUBSCRIBED = Pattern.compile("maxim|atteint|max\\b|inferieur|superieur|jusqu");
    private static final Pattern OPTION = Pattern.compile("\\b(?:base\\b(?! ht)|hp\\s?[/-]\\s?hc|heures?"
            + " (?:pleines?|creuses?)(?:\\s?[/&-]\\s?|\\s(?:et\\s|/\\s?)?)?(?:heures?"
            + " )?(?:creuses?|pleines?)?|hc\\b|hp\\b|tempo\\b|ejp\\b|hphc|double tarif)");
    private static final Pattern AMOUNT = Pattern.compile("\\d[,.]\\d{2}");
    private static final BigDecimal HIGHEST_POWER = new BigDecimal(250);

    private final Doc doc;
    private final List<Row> rows;
    private final PointFinder points;
    private final List<Register> registers;

    SupplyFinder(Doc doc, List<Row> rows, PointFinder points, List<Register> registers) {
        this.rows = rows;
        this.doc = doc;
        this.points = points;
        this.registers = registers;
    }

    void find(Findings findings) {
        findings.put(FieldName.ENERGY, energy());
        String energy = findings.value(FieldName.ENERGY).orElse("");
        points.find(findings, energy.equals("gaz"));
        if (energy.equals("electricite") || energy.equals("dual")) {
            if (points.electricityPoints() <= 1) {
                findings.put(FieldName.POWER_KVA, power());
            }
            findings.put(FieldName.TARIFF_OPTION, option());
        }
    }

    private List<Guess> energy() {
        var electricity = new Evidence(
                Pattern.compile("electri|\\bkva\\b"), "facture d'electricite|facture electricite|heures creuses|linky");
        var gas = new Evidence(
                Pattern.compile("\\bgaz\\b|\\bgas\\b|ticgn"),
                "facture de gaz|facture gaz|gazpar|coefficient (?:de conversion|thermique)");
        for (Row row : rows) {
            electricity.look(row);
            gas.look(row);
        }
        boolean hasGas = points.gasPoints() > 0 || gas.weight >= 2;
        boolean hasElectricity =
                electricity.weight >= 2 || points.electricityPoints() > 0 && (electricity.weight > 0 || !hasGas);
        if (!hasGas && !hasElectricity) {
            return List.of();
        }
        String value = hasGas && hasElectricity ? "dual" : hasGas ? "gaz" : "electricite";
        int pointCount = points.gasPoints() + points.electricityPoints();
        Cell where = electricity.where != null && hasElectricity
                ? electricity.where
                : gas.where != null ? gas.where : doc.cells().getFirst();
        int end = where.text().length();
        return List.of(Guess.of(new Found<>(value, where.text(), 0, end), where, pointCount > 0 ? 0.92 : 0.6));
    }

    /** Counts rows with an amount that name an energy; a title or a word only that energy's bills use counts double. */
    private static final class Evidence {
        private final Pattern word;
        private final Pattern sure;
        private int weight;
        private @Nullable Cell where;

        Evidence(Pattern word, String sure) {
            this.word = word;
            this.sure = Pattern.compile(sure);
        }

        void look(Row row) {
            boolean named = word.matcher(row.folded()).find();
            boolean amount = named && AMOUNT.matcher(row.folded()).find();
            int found = (amount ? 1 : 0) + (sure.matcher(row.folded()).find() ? 2 : 0);
            weight += found;
            if (found > 0 && where == null) {
                where = row.cells().getFirst();
            }
        }
    }

    private List<Guess> power() {
        List<Guess> guesses = new ArrayList<>();
        for (Cell cell : doc.cells()) {
            Matcher m = KVA.matcher(cell.folded());
            while (m.find()) {
                String before = cell.folded().substring(Math.max(0, m.start() - 25), m.start());
                double score = NOT_SUBSCRIBED.matcher(before).find() ? 0.25 : 0.75;
                String value = m.group(1).replace(',', '.');
                guesses.add(Guess.of(
                        new Found<>(ValueTypes.plain(new BigDecimal(value)), m.group(), m.start(), m.end()),
                        cell,
                        score));
            }
        }
        guesses.addAll(new Seeker(doc, 1).seek("power_kva", this::small));
        return guesses;
    }

    private List<Found<String>> small(String text) {
        String folded = Fold.fold(text);
        return new ValueTypes(doc)
                .number(text).stream()
                        .filter(n -> new BigDecimal(n.value()).compareTo(HIGHEST_POWER) <= 0
                                && new BigDecimal(n.value()).signum() > 0
                                && !folded.substring(n.end()).matches("(?s)\\s?(?:kwh|€|%|c€|m3|/).*")
                                && !NOT_SUBSCRIBED
                                        .matcher(folded.substring(0, n.start()))
                                        .find())
                        .toList();
    }

    private List<Guess> option() {
        Set<Register.Band> bands = EnumSet.noneOf(Register.Band.class);
        registers.forEach(r -> bands.add(r.band()));
        boolean banded = bands.contains(Register.Band.PEAK) || bands.contains(Register.Band.OFF_PEAK);
        boolean plain = registers.stream()
                .anyMatch(r -> r.cell().folded().contains("base")
                        || doc.layout().row(r.cell()).stream()
                                .anyMatch(c -> c.folded().equals("base")));
        if (banded && plain) {
            return List.of();
        }
        List<Guess> guesses = new ArrayList<>(new Seeker(doc, 1).seek("tariff_option", SupplyFinder::options));
        if (!registers.isEmpty() && (banded || plain)) {
            Cell cell = registers.getFirst().cell();
            guesses.add(Guess.of(
                    new Found<>(
                            banded ? "HP-HC" : "Base",
                            cell.text(),
                            0,
                            cell.text().length()),
                    cell,
                    0.55));
        }
        return guesses;
    }

    private static List<Found<String>> options(String text) {
        List<Found<String>> found = new ArrayList<>();
        Matcher m = OPTION.matcher(Fold.fold(text));
        while (m.find()) {
            String word = m.group();
            String value = word.startsWith("base")
                    ? "Base"
                    : word.equals("tempo") ? "Tempo" : word.equals("ejp") ? "EJP" : "HP-HC";
            found.add(new Found<>(value, text.substring(m.start(), m.end()), m.start(), m.end()));
        }
        return found;
    }
}
