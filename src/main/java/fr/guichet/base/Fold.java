package fr.guichet.base;

import java.text.Normalizer;

/** Takes case, accents and typographic variety off a text, character by character, so that indexes stay the same. */
public final class Fold {
    private Fold() {}

    /** Lower case without accents, straight apostrophes and hyphens, plain spaces; as long as the text given. */
    public static String fold(String text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = fold(text.charAt(i));
        }
        return new String(out);
    }

    private static char fold(char c) {
        if (c < 128) {
            return Character.toLowerCase(c);
        }
        return switch (c) {
            case '’', '‘', '´', '`', 'ʼ' -> '\'';
            case '–', '—', '−', '‐', '‑', '‒' -> '-';
            case 'º', '˚' -> '°';
            case 'œ', 'Œ' -> 'o';
            case 'æ', 'Æ' -> 'a';
            case 'ß' -> 's';
            default -> special(c);
        };
    }

    private static char special(char c) {
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            return ' ';
        }
        if (!Character.isLetter(c)) {
            return c;
        }
        return Character.toLowerCase(
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
}
