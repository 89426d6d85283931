package fr.guichet.classification.text;

import fr.guichet.classification.text.Zones.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a folded text into words; figures become their kind, so that no model learns a customer's numbers. */
final class Tokens {
    private static final String MONTH = "janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre"
            + "|january|february|march|april|june|july|august|september|october|november|december|mars|mai|may";
    private static final Pattern PIECE = Pattern.compile("(?<mail>[\\w.+-]+@[\\w-]+\\.[\\w.-]+)"
            + "|(?<link>https?://\\S+|www\\.\\S+)|(?<iban>\\b[a-z]{2} ?\\d{2}(?: ?[a-z0-9]{4}){2,7}(?:"
            + " ?[a-z0-9]{1,3})?\\b)|(?<amount>[£$] ?\\d[\\d ]*(?:[.,]\\d{1,2})?|\\d[\\d .]*(?:,\\d{1,2})?"
            + " ?(?:€|euros?\\b|eur\\b|pounds?\\b))|(?<date>\\b\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?\\b(?!"
            + " ?%)|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?(?:" + MONTH + ")\\b(?: \\d{4})?)"
            + "|(?<month>\\b(?:" + MONTH + ")\\b(?: \\d{4})?)"
            + "|(?<kva>\\d{1,3} ?kva\\b)"
            + "|(?<kwh>\\d[\\d ]* ?kwh\\b)"
            + "|(?<volume>\\d[\\d ]* ?m(?:3|³)\\b)"
            + "|(?<clock>\\b\\d{1,2} ?(?:h|heures)(?: ?\\d\\d)?\\b|\\b\\d{1,2}:\\d\\d\\b)"
            + "|(?<point>\\b\\d(?:[ .]?\\d){13}\\b)"
            + "|(?<phone>(?:\\+|00)\\d{2}[\\d .()-]{7,14}\\d|\\b0\\d(?:[ .-]?\\d\\d){4}\\b)"
            + "|(?<percent>\\d[\\d,.]* ?%)"
            + "|(?<word>[a-z]+(?:[0158][a-z]+)*+)"
            + "|(?<reference>[a-z]*-?\\d[\\d-]*[a-z][\\w-]*)"
            + "|(?<reading>\\b\\d{4,6}\\b)"
            + "|(?<number>\\d+)"
            + "|(?<stop>[.!?;\\n]+)|(?<pause>[,:()])");
    private static final List<String> KINDS = List.of(
            "mail",
            "link",
            "iban",
            "amount",
            "date",
            "month",
            "kva",
            "kwh",
            "volume",
            "clock",
            "point",
            "phone",
            "percent",
            "reference",
            "reading",
            "number");
    private static final Map<Character, Character> MISREAD = Map.of('0', 'o', '1', 'l', '5', 's', '8', 'b');
    private static final Set<String> NEGATORS = Set.of(
            "pas", "jamais", "aucun", "aucune", "sans", "ni", "not", "no", "never", "without", "nor", "cannot",
            "neither");
    private static final Set<String> ENGLISH_VERBS = Set.of(
            "don", "doesn", "didn", "isn", "aren", "wasn", "won", "can", "couldn", "wouldn", "haven", "hasn",
            "shouldn");
    private static final int REACH = 4;

    private final String folded;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;
    private int reach;
    private int verbOf = -9;

    private Tokens(String folded) {
        this.folded = folded;
    }

    static List<Token> of(String folded, List<Stretch> zones) {
        var cut = new Tokens(folded);
        zones.forEach(cut::cut);
        return cut.tokens;
    }

    private void cut(Stretch stretch) {
        if (folded.substring(stretch.start(), Math.min(stretch.end(), folded.length()))
                .isBlank()) {
            endSentence("");
            return;
        }
        Matcher piece = PIECE.matcher(folded).region(stretch.start(), Math.min(stretch.end(), folded.length()));
        piece.useTransparentBounds(true);
        while (piece.find()) {
            if (piece.group("stop") != null) {
                endSentence(piece.group("stop"));
            } else if (piece.group("pause") != null) {
                reach = 0;
            } else {
                add(word(piece), piece, stretch.zone());
            }
        }
        if (stretch.zone() != Zone.BODY) {
            endSentence(".");
        }
    }

    /** A line that only wraps does not end a sentence; an empty one does. */
    private void endSentence(String marks) {
        if (!marks.equals("\n")) {
            sentence++;
            reach = 0;
        }
    }

    private void add(String word, MatchResult piece, Zone zone) {
        tokens.add(new Token(word, piece.start(), piece.end(), sentence, zone, reach > 0));
        reach = Math.max(0, reach - 1);
        boolean elided = piece.end() < folded.length() && folded.charAt(piece.end()) == '\'';
        if (word.equals("ne") || word.equals("n") && elided) {
            verbOf = tokens.size();
        }
        boolean noMore = (word.equals("plus") || word.equals("point")) && tokens.size() - verbOf <= 3;
        if (NEGATORS.contains(word) || noMore || ENGLISH_VERBS.contains(word) && elided) {
            reach = REACH;
        }
    }

    private static String word(Matcher piece) {
        String plain = piece.group("word");
        if (plain != null) {
            return letters(plain);
        }
        String number = piece.group("number");
        if (number != null && isSmall(number)) {
            return number;
        }
        for (String kind : KINDS) {
            if (piece.group(kind) != null) {
                return "<" + kind + ">";
            }
        }
        return "<number>";
    }

    /** Small numbers stay as they are: six kVA and fourteen days mean something. */
    private static boolean isSmall(String number) {
        return number.length() <= 2;
    }

    /** Puts right what OCR takes for figures inside words: c0mpteur. */
    private static String letters(String word) {
        var out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, MISREAD.getOrDefault(out.charAt(i), out.charAt(i)));
        }
        return out.toString();
    }
}
