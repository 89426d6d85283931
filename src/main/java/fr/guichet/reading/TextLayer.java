package fr.guichet.reading;

import fr.guichet.domain.Word;
import java.util.List;

/**
 * A page's own text.
 *
 * @param width of the page as shown, in points
 * @param height of the page as shown, in points
 * @param hiddenShare how much of the text is not drawn (0 to 1): the layer that a scanner's OCR left
 * @param hasPicture whether there is a picture on the page
 */
public record TextLayer(double width, double height, List<Word> words, double hiddenShare, boolean hasPicture) {
    private static final int FEW_WORDS = 20;
    private static final int FEW_LETTERS = 40;

    public TextLayer {
        words = List.copyOf(words);
    }

    /** False where the page must be recognised from its picture instead: no text, too little of it, or gibberish. */
    boolean isUsable() {
        if (words.isEmpty() || isGarbled()) {
            return false;
        }
        return !hasPicture || words.size() >= FEW_WORDS;
    }

    /** Text whose letters stand for something else: fonts without a Unicode map give private-use or random letters. */
    boolean isGarbled() {
        int odd = 0;
        int letters = 0;
        int vowels = 0;
        int all = 0;
        for (Word word : words) {
            for (int i = 0; i < word.text().length(); i++) {
                char c = word.text().charAt(i);
                all++;
                odd += isOdd(c) ? 1 : 0;
                letters += Character.isLetter(c) ? 1 : 0;
                vowels += VOWELS.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
            }
        }
        return odd * 10 > all || letters >= FEW_LETTERS && vowels * 6 < letters;
    }

    private static final String VOWELS = "aeiouyàâäéèêëîïôöùûüœæ";

    private static boolean isOdd(char c) {
        return c == '\uFFFD' || c >= '\uE000' && c <= '\uF8FF' || Character.isISOControl(c);
    }
}
