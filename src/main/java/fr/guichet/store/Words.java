package fr.guichet.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes texts apart into the words by which dossiers are found: lower case, without accents, letters and digits only. */
final class Words {
    /** Longer ones are cut: nobody types more. */
    static final int LONGEST = 40;

    /** A document of three hundred pages has more; what comes last is not found. */
    static final int MOST = 4000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** In the order of the text, with repetitions. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(fold(text));
        while (matcher.find()) {
            words.add(cut(matcher.group()));
        }
        return words;
    }

    /** Each word once, sorted, no more than {@link #MOST}. */
    static Set<String> distinct(String text) {
        Set<String> words = new TreeSet<>();
        Matcher matcher = WORD.matcher(fold(text));
        while (words.size() < MOST && matcher.find()) {
            words.add(cut(matcher.group()));
        }
        return words;
    }

    /** Folded words with single spaces: the form by which names are put in order. */
    static String inOrder(String text, int longest) {
        String line = String.join(" ", of(text));
        return line.length() > longest ? line.substring(0, longest) : line;
    }

    static String fold(String text) {
        String plain = text.codePoints().allMatch(c -> c < 128)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l");
    }

    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        int end = Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return word.substring(0, end);
    }
}
