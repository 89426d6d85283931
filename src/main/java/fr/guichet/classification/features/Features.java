package fr.guichet.classification.features;

import fr.guichet.classification.text.Letter;
import fr.guichet.classification.text.Token;
import fr.guichet.classification.text.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the model looks at in a letter. The same letter gives the same list. Thread-safe. */
public final class Features {
    private static final float WORD = 1f;
    private static final float PAIR = 0.7f;
    private static final float PART = 0.35f;
    private static final float SUBJECT = 1f;
    private static final float FACT = 4f;
    private static final float SHAPE = 0.5f;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 5;
    private static final int LONG = 80;
    private static final Set<String> PARTICLES =
            Set.of("l", "d", "j", "m", "s", "t", "c", "qu", "le", "la", "les", "the", "a", "an");

    private final Vocabulary vocabulary = Vocabulary.load();

    /** What a letter shows, and the facts found in it. */
    public record Seen(List<Feature> features, List<Fact> facts) {}

    public Seen in(Letter letter) {
        var list = new Collector();
        words(letter.tokens(), list);
        pairs(letter.tokens(), list);
        letter.tokens().forEach(t -> parts(t, list));
        List<Fact> facts = vocabulary.in(letter);
        facts.forEach(f -> list.add("f=" + f.name(), FACT, f.start(), f.end()));
        shape(letter, list);
        return new Seen(list.features, facts);
    }

    private static void words(List<Token> tokens, Collector list) {
        for (Token token : tokens) {
            if (token.word().length() > 1) {
                list.add("w=" + token.word(), WORD, token.start(), token.end());
                if (token.negated()) {
                    list.add("n=" + token.word(), WORD, token.start(), token.end());
                }
                if (token.zone() == Zone.SUBJECT) {
                    list.add("s=" + token.word(), SUBJECT, token.start(), token.end());
                }
            }
        }
    }

    private static void pairs(List<Token> tokens, Collector list) {
        Token before = null;
        for (Token token : tokens) {
            if (PARTICLES.contains(token.word())) {
                continue;
            }
            if (before != null && before.sentence() == token.sentence()) {
                list.add("p=" + before.word() + " " + token.word(), PAIR, before.start(), token.end());
            }
            before = token;
        }
    }

    private static void parts(Token token, Collector list) {
        if (token.isKind() || token.word().length() < SHORTEST_PART) {
            return;
        }
        String word = "_" + token.word() + "_";
        for (int length = SHORTEST_PART; length <= LONGEST_PART; length++) {
            for (int i = 0; i + length <= word.length(); i++) {
                list.add("c=" + word.substring(i, i + length), PART, token.start(), token.end());
            }
        }
    }

    private static void shape(Letter letter, Collector list) {
        list.add("x=" + letter.channel().code(), SHAPE, -1, -1);
        list.add(letter.tokens().size() > LONG ? "x=long" : "x=short", SHAPE, -1, -1);
        if (letter.text().indexOf('?') >= 0) {
            list.add("x=question", SHAPE, -1, -1);
        }
    }

    /** Each feature once, where it was seen first. */
    private static final class Collector {
        final List<Feature> features = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        void add(String name, float value, int start, int end) {
            if (seen.add(name)) {
                features.add(new Feature(name, value, start, end));
            }
        }
    }
}
