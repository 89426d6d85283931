package fr.guichet.extraction.invoice;

import fr.guichet.domain.Box;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Page;
import fr.guichet.extraction.label.LabelMatch;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.layout.Layout;
import fr.guichet.extraction.text.Fold;
import fr.guichet.extraction.text.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who sells: by the legal line, the company's form, the head of the page; what agrees with the web address gains. */
final class PartyFinder {
    private static final Pattern WEB =
            Pattern.compile("(?:@|www\\.|https?://)?(?:[a-z0-9-]+\\.)*?([a-z0-9-]{3,})\\.(?:[a-z]{2,7})\\b");
    private static final Pattern TITLE = Pattern.compile(
            "facture|invoice|rechnung|factuur|duplicata|original|page|receipt|avoir|credit|bonjour|espace|client|www\\.|@|logo|date|total|stylesheet|tax\\b");
    private static final double TOP = 0.16;
    private static final int LONGEST_HEAD = 40;

    private final Doc doc;
    private final String domains;

    PartyFinder(Doc doc) {
        this.doc = doc;
        var names = new StringBuilder();
        for (Cell cell : doc.cells()) {
            Matcher m = WEB.matcher(cell.folded());
            while (m.find()) {
                names.append(' ').append(m.group(1).replace("-", ""));
            }
        }
        domains = names.append(' ').toString();
    }

    void find(Findings findings) {
        List<Guess> guesses = new ArrayList<>();
        doc.cells().forEach(c -> candidates(c, guesses));
        new Seeker(doc, 1)
                .seekLeading("supplier", PartyFinder::name)
                .forEach(g -> guesses.add(g.scored(0.75 * g.score())));
        head(guesses);
        List<Guess> weighed = guesses.stream().map(g -> g.scored(weigh(g))).toList();
        findings.put(FieldName.SUPPLIER, sameName(weighed));
    }

    private void candidates(Cell cell, List<Guess> guesses) {
        String text = cell.text();
        Names.inLegalLine(text).ifPresent(n -> guesses.add(guess(n, cell, 0.85)));
        boolean legalBelow = isHead(Names.clean(text))
                && doc.layout()
                        .next(cell)
                        .filter(n -> Names.isLegalForm(n.text()))
                        .isPresent();
        if (legalBelow) {
            guesses.add(guess(Names.clean(text), cell, 0.75));
        }
        Names.withForm(text).ifPresent(n -> guesses.add(guess(n, cell, 0.5)));
    }

    /** The largest words at the head of the first page; two lines in the same large letters are one name. */
    private void head(List<Guess> guesses) {
        if (doc.layout().pages().isEmpty()) {
            return;
        }
        for (Cell cell : doc.layout().pages().getFirst()) {
            Page page = doc.layout().sheet(cell);
            double depth = cell.box().y() / page.height();
            String name = Names.clean(cell.text());
            if (depth < TOP && isHead(name)) {
                double size = Math.min(0.2, (cell.box().h() - 6) / 40) + 0.1 * (1 - depth / TOP);
                guesses.add(guess(name, cell, 0.25 + size));
                doc.layout()
                        .next(cell)
                        .filter(n -> n.box().h() > 9 && isHead(Names.clean(n.text())))
                        .ifPresent(n -> guesses.add(twoLines(name, cell, n, 0.3 + size)));
            }
        }
    }

    private static boolean isHead(String name) {
        return !name.isEmpty()
                && (Names.isName(name) || name.matches("& .*"))
                && name.length() <= LONGEST_HEAD
                && !TITLE.matcher(Fold.fold(name)).find()
                && !Names.isStreet(name);
    }

    private static Guess twoLines(String name, Cell cell, Cell next, double score) {
        String both = name + " " + next.text();
        return new Guess(both, both, cell.box().union(next.box()), cell, score, 1);
    }

    private static Guess guess(String printed, Cell cell, double score) {
        String name = Names.withoutForm(printed);
        int at = Math.max(0, cell.text().indexOf(name));
        return Guess.of(new Found<>(name, name, at, at + name.length()), cell, score);
    }

    private double weigh(Guess guess) {
        String bare =
                Names.bare(guess.value().replaceAll("(?i)\\b(?:sasu?|sarl|sa|gmbh|ltd|llc|inc|bv|ag|pty)\\b\\.?", ""));
        String first = Names.bare(guess.value().split("\\s")[0]);
        double score = guess.score();
        if (domains.contains(" " + bare + " ")) {
            score += 0.3;
        } else if (first.length() >= 4 && domains.contains(" " + first)) {
            score += 0.15;
        }
        long cells = doc.cells().stream()
                .filter(c -> bare.length() > 3 && c.bare().contains(bare))
                .count();
        score += Math.min(0.15, 0.05 * (cells - 1));
        return isCustomers(guess) ? score - 0.6 : score;
    }

    /** Under or right of a label that announces the customer. */
    private boolean isCustomers(Guess guess) {
        Set<String> announcing = Set.of("customer_name", "x_customer");
        Box box = guess.box();
        for (String name : announcing) {
            for (LabelMatch label : doc.labels(name)) {
                Box l = label.box();
                boolean under = box.y() > l.y() && box.y() - l.bottom() < 5 * l.h() && Layout.overlap(l, box) > 0;
                boolean beside = Math.abs(box.centreY() - l.centreY()) < l.h() && box.x() >= l.x();
                if (l.page() == box.page() && (under || beside)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One spelling for names that differ only in case or in their company form: the one with the best place. */
    private static Ranking sameName(List<Guess> guesses) {
        List<Guess> spelled = new ArrayList<>();
        List<Guess> sorted = Ranking.of(guesses).guesses();
        for (Guess guess : sorted) {
            Optional<Guess> same = sorted.stream()
                    .filter(o -> Names.bare(o.value()).equals(Names.bare(guess.value())))
                    .findFirst();
            spelled.add(guess.as(same.map(Guess::value).orElse(guess.value())));
        }
        return Ranking.of(spelled);
    }

    private static List<Found<String>> name(String text) {
        String bare = text.replaceAll("^[\\s:.,\\-–]+", "")
                .replaceAll("(?i)^(?:nom|name|raison sociale)\\s*:\\s*", "")
                .strip();
        int at = Math.max(0, text.indexOf(bare));
        String[] parts = bare.split("\\s[-–—•|]\\s");
        String name = parts.length == 0 ? bare : parts[0];
        return Names.isName(name) && name.length() <= 60
                ? List.of(new Found<>(name, name, at, at + name.length()))
                : List.of();
    }

    static ValueType names() {
        return PartyFinder::name;
    }
}
