package fr.guichet.extraction.invoice;

import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.Found;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that tell whether an invoice rests on read or on estimated indexes. */
final class ReadingWords {
    private static final Pattern SAYS = Pattern.compile(
            "(?:index|indices|consommation|releve|releves|quantites?|base)\\s(?:\\w+\\s){0,3}?(estime\\w*|reel\\w*|releve\\w*|tele-?releve\\w*|actual|estimated)|(estimation)s?"
                + " de (?:votre|la) consommation|(estimated|actual) (?:reading|meter)");
    private static final Pattern LEGEND =
            Pattern.compile("(?:^|\\s)[re]\\s?[:=]|dernier|prochain|peut|peuvent|lorsque|en cas|si votre");

    private final Doc doc;

    ReadingWords(Doc doc) {
        this.doc = doc;
    }

    void add(List<Guess> guesses) {
        for (Cell cell : doc.cells()) {
            Matcher m = SAYS.matcher(cell.folded());
            if (m.find() && !LEGEND.matcher(cell.folded()).find()) {
                String word = m.group().replaceAll(".*\\s", "");
                boolean estimated = m.group().contains("estim");
                guesses.add(
                        Guess.of(new Found<>(estimated ? "estime" : "releve", word, m.start(), m.end()), cell, 0.55));
            }
        }
    }
}
