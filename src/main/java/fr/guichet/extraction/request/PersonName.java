package fr.guichet.extraction.request;

import fr.guichet.extraction.text.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A person's name put in order: the first name before the last, each in its usual case.
 *
 * @param first empty where only the last name is known
 * @param last empty where only the first name is known
 * @param known the first name is one of those in the list
 */
record PersonName(String first, String last, boolean known) {
    private static final Set<String> LOWER =
            Set.of("de", "du", "des", "van", "von", "der", "den", "da", "dos", "do", "di", "del", "della", "y", "e");

    private static final int SURNAME_ONLY = 0;

    /**
     * What the words stand for; empty where they are no name.
     *
     * @param accents give first names the accents they are usually written with
     * @param turned the last name may stand first, as after a title: "Mme Perdrix Suzanne"
     */
    static Optional<PersonName> of(String raw, FirstNames names, boolean accents, boolean turned) {
        List<String> words = new ArrayList<>(Arrays.asList(raw.strip().split("\\s+")));
        words.removeIf(w -> w.matches("\\W*"));
        int town = words.indexOf("de");
        if (town >= 2 && !isParticle(words.get(town - 1))) {
            words.subList(town, words.size()).clear();
        }
        if (words.isEmpty() || words.size() > 6 || words.stream().anyMatch(NotNames::holds)) {
            return Optional.empty();
        }
        long capitals = words.stream().filter(PersonName::isCapitals).count();
        int split = capitals > 0 && capitals < words.size() ? byCapitals(words) : byFirstName(words, names, turned);
        if (split == SURNAME_ONLY) {
            return Optional.of(new PersonName("", join(words, names, false), false));
        }
        List<String> first = split > 0 ? words.subList(0, split) : words.subList(words.size() + split, words.size());
        List<String> last = split > 0 ? words.subList(split, words.size()) : words.subList(0, words.size() + split);
        boolean known = !first.isEmpty() && names.isFirstName(first.getFirst());
        return Optional.of(new PersonName(join(first, names, accents), join(last, names, false), known));
    }

    /** Words that come first from the left, or, negative, first names at the end: "LE BIHAN Gwenaëlle" is -1. */
    private static int byCapitals(List<String> words) {
        int lead = 0;
        while (lead < words.size()
                && (isCapitals(words.get(lead))
                        || isParticle(words.get(lead)) && lead + 1 < words.size() && isCapitals(words.get(lead + 1)))) {
            lead++;
        }
        if (lead > 0) {
            return lead - words.size();
        }
        while (lead < words.size() && !isCapitals(words.get(lead)) && !isParticle(words.get(lead))) {
            lead++;
        }
        return Math.max(1, lead);
    }

    private static int byFirstName(List<String> words, FirstNames names, boolean turned) {
        if (words.size() > 1 && isParticle(words.getFirst()) && !(turned && names.isFirstName(words.getLast()))) {
            return SURNAME_ONLY;
        }
        if (words.size() == 1) {
            return names.isFirstName(words.getFirst()) ? 1 : SURNAME_ONLY;
        }
        boolean leads = names.isFirstName(words.getFirst()) || words.getFirst().matches("\\p{Lu}\\.?");
        boolean ends = names.isFirstName(words.getLast());
        if (turned && !leads && ends) {
            return -1;
        }
        boolean twoFirst = leads && words.size() > 2 && names.isFirstName(words.get(1)) && !isParticle(words.get(1));
        return twoFirst ? 2 : 1;
    }

    private static boolean isParticle(String word) {
        return LOWER.contains(word.toLowerCase(Locale.ROOT)) || word.matches("(?i)le|la|les|el|al|ben|bin|ould");
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1
                && word.chars().filter(Character::isLetter).count() > 1
                && word.chars().noneMatch(Character::isLowerCase);
    }

    private static String join(List<String> words, FirstNames names, boolean accents) {
        var joined = new StringJoiner(" ");
        for (String word : words) {
            String cased = cased(word);
            joined.add(accents ? names.accented(cased) : cased);
        }
        return joined.toString();
    }

    private static String cased(String word) {
        if (LOWER.contains(word.toLowerCase(Locale.ROOT))) {
            return word.toLowerCase(Locale.ROOT);
        }
        boolean mixed = word.chars().anyMatch(Character::isLowerCase) && Character.isUpperCase(word.charAt(0));
        return mixed ? word : titled(word);
    }

    private static String titled(String word) {
        var out = new StringBuilder(word.toLowerCase(Locale.ROOT));
        boolean start = true;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (start && Character.isLetter(c)) {
                out.setCharAt(i, Character.toUpperCase(c));
                start = false;
            }
            start |= c == '-' || c == '\'' || c == '’';
        }
        return out.toString();
    }

    String full() {
        return (first + " " + last).strip();
    }

    boolean isComplete() {
        return !first.isEmpty() && !last.isEmpty();
    }

    /** The same person, as far as the words tell: one may lack the first name or have only its initial. */
    boolean mayBe(PersonName other) {
        boolean sameLast = !last.isEmpty() && Fold.fold(last).equals(Fold.fold(other.last));
        return sameLast && (first.isEmpty() || other.first.isEmpty() || isSameFirst(first, other.first));
    }

    private static boolean isSameFirst(String a, String b) {
        boolean oneInitial = isInitial(a) || isInitial(b);
        return oneInitial && initial(a).equals(initial(b)) || startsLike(a, b);
    }

    private static boolean startsLike(String a, String b) {
        String x = Fold.fold(a) + " ";
        String y = Fold.fold(b) + " ";
        return x.startsWith(y) || y.startsWith(x);
    }

    private static boolean isInitial(String first) {
        return first.replace(".", "").length() == 1;
    }

    private static String initial(String first) {
        return Fold.fold(first.substring(0, 1));
    }
}
