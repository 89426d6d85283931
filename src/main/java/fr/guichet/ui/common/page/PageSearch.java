package fr.guichet.ui.common.page;

import fr.guichet.domain.Box;
import fr.guichet.domain.Page;
import fr.guichet.domain.Reading;
import fr.guichet.domain.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds words on pages. Case and accents do not matter; where digits are looked for, neither do the spaces between them. */
public final class PageSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PageSearch() {}

    /** One place: the words it covers, in order. */
    public record Hit(int page, List<Box> boxes) {}

    public static List<Hit> find(Reading reading, String text) {
        String wanted = folded(text).strip().replaceAll("\\s+", " ");
        if (wanted.isEmpty()) {
            return List.of();
        }
        boolean number = wanted.chars().anyMatch(Character::isDigit);
        List<Hit> hits = new ArrayList<>();
        reading.pages().forEach(p -> find(p, number ? wanted.replace(" ", "") : wanted, number ? "" : " ", hits));
        return hits;
    }

    private static void find(Page page, String wanted, String between, List<Hit> hits) {
        var text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Word word : page.words()) {
            starts.add(text.length());
            text.append(folded(word.text())).append(between);
        }
        int from = text.indexOf(wanted);
        while (from >= 0) {
            int to = from + wanted.length();
            hits.add(new Hit(page.number(), boxes(page, starts, from, to)));
            from = text.indexOf(wanted, to);
        }
    }

    private static List<Box> boxes(Page page, List<Integer> starts, int from, int to) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = starts.get(i) + folded(page.words().get(i).text()).length();
            if (starts.get(i) < to && end > from) {
                boxes.add(page.words().get(i).box());
            }
        }
        return boxes;
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
