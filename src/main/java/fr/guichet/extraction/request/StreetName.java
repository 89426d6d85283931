package fr.guichet.extraction.request;

import fr.guichet.extraction.text.Fold;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a street's name goes after its type.
 *
 * @param end index after the name, the index given where there is none
 * @param isCapital the name has a word with a capital
 */
record StreetName(int end, boolean isCapital) {
    private static final Pattern TOKEN = Pattern.compile("[ ]{1,2}([^\\s]+)");
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "la", "le", "les", "aux", "au", "sous", "sur", "en", "et", "lès", "lez", "d", "l",
            "saint", "sainte", "st", "ste");
    private static final Set<String> INNER = Set.of("aux", "au", "sous", "sur", "en", "et");
    /** "Four à Chaux, 25000 Besançon": the town is told behind, so what follows the à is no town. */
    private static final Pattern IN_NAME = Pattern.compile("^[àa] \\p{Lu}[\\p{L}'’-]+(?:,|\\n|, ?\\n) ?\\d{5} \\p{Lu}");

    private static final Pattern YEAR_OR_DAY = Pattern.compile("\\d{1,2}(?:er)?|1[89]\\d\\d|20\\d\\d");

    static StreetName after(String text, int from, boolean voice) {
        var scan = new Scan(text, from);
        while (scan.next(voice)) {}
        return new StreetName(scan.end, scan.capital);
    }

    private static final class Scan {
        private final String text;
        private int at;
        private int end;
        private boolean capital;
        private boolean afterParticle;
        private int words;

        Scan(String text, int from) {
            this.text = text;
            at = from;
            end = from;
        }

        boolean next(boolean voice) {
            Matcher m = TOKEN.matcher(text).region(at, text.length());
            if (!m.lookingAt() || words > 7) {
                return false;
            }
            String token = m.group(1);
            String bare = token.replaceAll("[,;:.()!?…»\"]+$", "");
            if (bare.isEmpty() || bare.startsWith("(") || bare.startsWith("·")) {
                return false;
            }
            boolean closes = bare.length() < token.length() && !(token.endsWith(".") && bare.length() <= 2);
            return accept(bare, m, voice) && !closes;
        }

        private boolean accept(String bare, Matcher m, boolean voice) {
            String folded = Fold.fold(bare);
            at = m.end();
            if (PARTICLES.contains(folded) && Character.isLowerCase(bare.charAt(0))) {
                afterParticle = words == 0 || !INNER.contains(folded) || capital;
                return words == 0 || !folded.equals("au") && !folded.equals("en") || nextIsCapital();
            }
            if (folded.equals("a")
                    && words > 0
                    && IN_NAME.matcher(text.substring(m.start(1))).find()) {
                afterParticle = true;
                return true;
            }
            boolean upper = Character.isUpperCase(bare.charAt(0)) || bare.matches("[ld]['’]\\p{Lu}.*");
            boolean number = YEAR_OR_DAY.matcher(bare).matches() && (afterParticle || words > 0 && capital);
            boolean first = words == 0 || afterParticle;
            if (!upper && !number && !first) {
                return false;
            }
            capital |= upper;
            end = m.start(1) + bare.length();
            afterParticle = false;
            words++;
            return true;
        }

        private boolean nextIsCapital() {
            Matcher m = TOKEN.matcher(text).region(at, text.length());
            return m.lookingAt() && Character.isUpperCase(m.group(1).charAt(0));
        }
    }
}
