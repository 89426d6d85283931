package fr.guichet.extraction.request;

import fr.guichet.domain.Box;
import fr.guichet.domain.Page;
import fr.guichet.domain.Reading;
import fr.guichet.domain.ReadingSource;
import fr.guichet.domain.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a message's characters stand on the pages it was read from. The message and the reading are compared without blanks;
 * where the message is not found as a whole, a value is looked for by itself.
 */
final class Placement {
    /** A place on a page, how it was read and how surely. */
    record Spot(Box box, ReadingSource source, double legible) {}

    private record Placed(Word word, ReadingSource source) {}

    private final StringBuilder read = new StringBuilder();
    private final List<Placed> owners = new ArrayList<>();
    private final String message;
    private final int[] rank;
    private final int offset;

    /** @param bodyStart where in the message its body begins, behind the subject */
    Placement(String message, int bodyStart, Reading reading) {
        this.message = message;
        rank = new int[message.length() + 1];
        var bare = new StringBuilder();
        for (int i = 0; i < message.length(); i++) {
            rank[i] = bare.length();
            if (isInk(message.charAt(i))) {
                bare.append(message.charAt(i));
            }
        }
        rank[message.length()] = bare.length();
        reading.pages().forEach(this::add);
        offset = offset(bare, rank[bodyStart]);
    }

    private void add(Page page) {
        for (Word word : page.words()) {
            for (char c : word.text().toCharArray()) {
                if (isInk(c)) {
                    read.append(c);
                    owners.add(new Placed(word, page.source()));
                }
            }
        }
    }

    /** What to add to a rank in the message to come to its place in the reading; the least integer where they differ. */
    private int offset(StringBuilder bare, int bodyRank) {
        int whole = read.indexOf(bare.toString());
        if (whole >= 0 || bodyRank == 0) {
            return whole >= 0 ? whole : Integer.MIN_VALUE;
        }
        int body = bodyRank < bare.length() ? read.indexOf(bare.substring(bodyRank)) : -1;
        return body >= 0 ? body - bodyRank : Integer.MIN_VALUE;
    }

    /** The box around the words that hold a piece of the message, on the page where it begins. */
    Optional<Spot> spot(int start, int end) {
        int from = rank[start];
        int length = rank[end] - from;
        if (offset != Integer.MIN_VALUE && from + offset >= 0 && from + offset + length <= read.length()) {
            return around(from + offset, length);
        }
        String piece = message.substring(start, end).replaceAll("[\\s\\u00a0\\u202f]", "");
        int at = piece.length() < 3 ? -1 : read.indexOf(piece);
        return at < 0 ? Optional.empty() : around(at, piece.length());
    }

    private Optional<Spot> around(int from, int length) {
        if (length <= 0) {
            return Optional.empty();
        }
        Placed first = owners.get(from);
        Box box = first.word().box();
        double legible = first.word().confidence();
        for (Placed placed : owners.subList(from, from + length)) {
            if (placed.word().box().page() == box.page()) {
                box = box.union(placed.word().box());
                legible = Math.min(legible, placed.word().confidence());
            }
        }
        return Optional.of(new Spot(box, first.source(), legible));
    }

    private static boolean isInk(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }
}
