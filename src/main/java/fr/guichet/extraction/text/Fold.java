package fr.guichet.extraction.text;

/** Takes case, accents and typographic variety off a text, character by character, so that indexes stay the same. */
public final class Fold {
    private Fold() {}

    /** Lower case without accents, straight apostrophes and hyphens, plain spaces; as long as the text given. */
    public static String fold(String text) {
        return fr.guichet.base.Fold.fold(text);
    }

    /** Only the letters and digits of a folded text. */
    public static String bare(String folded) {
        var bare = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
