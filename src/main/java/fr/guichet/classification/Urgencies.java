package fr.guichet.classification;

import fr.guichet.classification.features.Fact;
import fr.guichet.classification.features.Vocabulary;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Urgency;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How soon a message must be seen, by the table {@code models/words/urgency.txt}: the first line whose conditions all
 * hold decides. A condition is the name of a fact, {@code =intent}, or either with {@code !} before it.
 */
final class Urgencies {
    private static final String PATH = "/models/words/urgency.txt";

    private record Line(Urgency urgency, List<String> conditions) {
        static Line of(String line) {
            String[] sides = line.split(" : ", 2);
            return new Line(
                    Urgency.valueOf(sides[0].strip().toUpperCase(Locale.ROOT)),
                    Arrays.stream(sides[1].split("&")).map(String::strip).toList());
        }
    }

    private final List<Line> lines =
            Vocabulary.lines(PATH).stream().map(Line::of).toList();

    Urgency of(Intent intent, List<Fact> facts) {
        Set<String> given = facts.stream().map(Fact::name).collect(Collectors.toSet());
        given.add("=" + intent.code());
        return lines.stream()
                .filter(l -> l.conditions().stream().allMatch(c -> holds(c, given)))
                .map(Line::urgency)
                .findFirst()
                .orElse(Urgency.NORMAL);
    }

    private static boolean holds(String condition, Set<String> given) {
        return condition.startsWith("!") ? !given.contains(condition.substring(1)) : given.contains(condition);
    }

    /** The facts and intents that the table asks for. */
    Set<String> conditions() {
        return lines.stream()
                .flatMap(l -> l.conditions().stream())
                .map(c -> c.startsWith("!") ? c.substring(1) : c)
                .collect(Collectors.toSet());
    }
}
