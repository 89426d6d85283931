package fr.guichet.extraction.invoice;

import fr.guichet.domain.FieldName;
import fr.guichet.extraction.label.LabelMatch;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.Fold;
import fr.guichet.extraction.text.Found;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Net, VAT and gross total and what is to be paid. Arithmetic decides only between values that the page offers. */
final class TotalFinder {
    private static final double AMONG_MANY = 0.3;
    private static final double SUM_BONUS = 0.35;
    private static final BigDecimal CENT = new BigDecimal("0.011");
    private static final Pattern BASE = Pattern.compile("\\b(?:sur|aus|on|of|von|over|base|assiette)\\s*:?\\s*$");
    private static final Set<String> TOTALS = Set.of("total_ht", "total_vat", "total_ttc");
    private static final int CONSIDERED = 6;

    private final Doc doc;
    private final Seeker seeker;
    private final ValueTypes types;

    TotalFinder(Doc doc) {
        this.doc = doc;
        seeker = new Seeker(doc, AMONG_MANY);
        types = new ValueTypes(doc);
    }

    void find(Findings findings) {
        List<Guess> net = new ArrayList<>(seeker.seek("total_ht", types::money));
        List<Guess> vat = new ArrayList<>(seeker.seek("total_vat", this::vat));
        List<Guess> gross = new ArrayList<>(seeker.seek("total_ttc", types::money));
        crossed("total_ht", net);
        crossed("total_vat", vat);
        crossed("total_ttc", gross);
        new VatRows(doc).sum().ifPresent(vat::add);
        settle(findings, Ranking.of(net), Ranking.of(vat), Ranking.of(gross));
        findings.put(FieldName.AMOUNT_DUE, due(findings));
    }

    /** Amounts but for those on which VAT is reckoned: "TVA 20 % sur 100,00 € : 20,00 €". */
    private List<Found<String>> vat(String text) {
        String folded = Fold.fold(text);
        return types.money(text).stream()
                .filter(f -> !BASE.matcher(folded.substring(0, f.start())).find())
                .toList();
    }

    /** Values where a row that is a total meets a column that says which. */
    private void crossed(String name, List<Guess> guesses) {
        for (String row : TOTALS) {
            for (LabelMatch label : doc.labels(row)) {
                List<Cell> values = doc.layout().right(label.cell()).stream()
                        .filter(c -> !types.money(c.text()).isEmpty())
                        .toList();
                if (label.start() <= 2 && values.size() > 1) {
                    values.stream().filter(c -> isHeaded(c, name)).forEach(c -> {
                        Found<String> money = types.money(c.text()).getFirst();
                        guesses.add(Guess.of(money, c, 0.85));
                    });
                }
            }
        }
    }

    /** The nearest column head above that is one of the totals is the one asked for. */
    private boolean isHeaded(Cell value, String name) {
        return doc.layout().above(value, 250).stream()
                .flatMap(c -> doc.labels(c).stream())
                .filter(l -> TOTALS.contains(l.name()))
                .findFirst()
                .filter(l -> l.name().equals(name))
                .isPresent();
    }

    private void settle(Findings findings, Ranking net, Ranking vat, Ranking gross) {
        double best = -1;
        Guess[] chosen = new Guess[3];
        for (Guess n : first(net)) {
            for (Guess v : first(vat)) {
                for (Guess g : first(gross)) {
                    double score = n.score() + v.score() + g.score() + (addsUp(n, v, g) ? SUM_BONUS : 0);
                    if (score > best) {
                        best = score;
                        chosen = new Guess[] {n, v, g};
                    }
                }
            }
        }
        boolean complete = chosen[0] != null;
        boolean sum = complete && addsUp(chosen[0], chosen[1], chosen[2]);
        findings.put(FieldName.TOTAL_HT, complete ? preferred(net, chosen[0], sum) : net);
        findings.put(FieldName.TOTAL_VAT, complete ? preferred(vat, chosen[1], sum) : vat);
        findings.put(FieldName.TOTAL_TTC, complete ? preferred(gross, chosen[2], sum) : gross);
    }

    /** The chosen value first; where the three add up it gains, for three wrong values seldom do. */
    private static Ranking preferred(Ranking ranking, Guess chosen, boolean sum) {
        return ranking.rescored(g -> g.value().equals(chosen.value()) && sum
                        ? Math.max(g.score() + 0.25, best(ranking) + 0.05)
                        : g.score())
                .choosing(chosen.value());
    }

    private static double best(Ranking ranking) {
        return ranking.top().map(Guess::score).orElse(0.0);
    }

    private static List<Guess> first(Ranking ranking) {
        return ranking.guesses().stream().limit(CONSIDERED).toList();
    }

    private static boolean addsUp(Guess net, Guess vat, Guess gross) {
        BigDecimal sum = new BigDecimal(net.value()).add(new BigDecimal(vat.value()));
        return sum.subtract(new BigDecimal(gross.value())).abs().compareTo(CENT) <= 0;
    }

    private Ranking due(Findings findings) {
        List<Guess> guesses = new ArrayList<>(seeker.seek("amount_due", types::money));
        for (Guess guess : seeker.seek("amount_refund", types::money)) {
            guesses.add(guess.value().startsWith("-") ? guess : guess.as("-" + guess.value()));
        }
        for (Guess guess : seeker.seek("due_date", types::money)) {
            guesses.add(guess.scored(guess.score() * 0.8));
        }
        findings.ranking(FieldName.TOTAL_TTC).top().ifPresent(g -> guesses.add(g.scored(0.36 * g.score())));
        return Ranking.of(guesses);
    }
}
