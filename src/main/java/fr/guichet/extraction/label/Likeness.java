package fr.guichet.extraction.label;

/** How much two words differ: letters put in, left out or changed. */
final class Likeness {
    private Likeness() {}

    /** How many letters of a word may be misread before it is taken for another. */
    static int allowed(String word) {
        return word.length() < 5 ? 0 : word.length() < 9 ? 1 : 2;
    }

    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 2) {
            return 3;
        }
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[b.length()];
    }
}
