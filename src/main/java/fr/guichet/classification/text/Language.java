package fr.guichet.classification.text;

import java.util.List;
import java.util.Set;

/** Tells French from English by the small words; French where nothing speaks. */
final class Language {
    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "un", "une", "des", "du", "de", "et", "est", "je", "j", "vous", "nous", "mon", "ma",
            "mes", "votre", "vos", "notre", "que", "qui", "pour", "dans", "sur", "avec", "pas", "ne", "n", "c", "l",
            "d", "ce", "cette", "au", "aux", "il", "elle", "par", "suis", "ai", "bonjour", "merci", "svp", "chez");
    private static final Set<String> ENGLISH = Set.of(
            "the", "a", "an", "and", "is", "are", "was", "i", "you", "we", "my", "your", "our", "of", "to", "for", "in",
            "on", "with", "not", "no", "it", "this", "that", "have", "has", "had", "be", "at", "from", "please",
            "would", "could", "can", "will", "been", "am", "do", "does", "me", "thanks", "hello", "hi");

    private Language() {}

    static String guess(List<Token> tokens) {
        int french = 0;
        int english = 0;
        for (Token token : tokens) {
            french += FRENCH.contains(token.word()) ? 1 : 0;
            english += ENGLISH.contains(token.word()) ? 1 : 0;
        }
        return english > french ? "en" : "fr";
    }
}
