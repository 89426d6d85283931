package fr.guichet.extraction.request;

import fr.guichet.domain.Channel;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Message;
import fr.guichet.extraction.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message on the table: what was found in it, and what of it is still free. No character serves two values. */
final class Sheet {
    private static final char TAKEN = '\u00b7';
    private static final Pattern ENGLISH = Pattern.compile("\\b(?:the|and|my|please|with|you|is|for|would|have)\\b");
    private static final Pattern FRENCH = Pattern.compile("\\b(?:le|la|les|je|mon|ma|et|vous|pour|est|de|une?)\\b");

    private final StringBuilder free;
    private final StringBuilder freeFolded;
    private String text;
    private String folded;
    private final Zones zones;
    private final Channel channel;
    private final boolean english;
    private final boolean recognised;
    private final List<Mention> mentions = new ArrayList<>();

    Sheet(String transcript, Message message, boolean recognised) {
        this.recognised = recognised;
        text = transcript;
        free = new StringBuilder(text);
        folded = Fold.fold(text);
        freeFolded = new StringBuilder(folded);
        zones = new Zones(folded, message.subject().isEmpty() ? 0 : Math.max(0, folded.indexOf("\n\n")));
        channel = message.channel();
        english = message.language().map("en"::equals).orElseGet(() -> count(ENGLISH) > count(FRENCH));
    }

    private int count(Pattern words) {
        Matcher m = words.matcher(folded);
        int count = 0;
        while (m.find()) {
            count++;
        }
        return count;
    }

    /** The text, with what is taken blotted out. */
    String text() {
        return text;
    }

    /** The text without case and accents, index by index the same as {@link #text()}. */
    String folded() {
        return folded;
    }

    Zones zones() {
        return zones;
    }

    boolean isEnglish() {
        return english;
    }

    boolean isVoice() {
        return channel == Channel.VOICEMAIL;
    }

    boolean isNote() {
        return channel == Channel.COUNTER;
    }

    /** True where characters may be misread: a letter that was recognised. */
    boolean isRecognised() {
        return recognised;
    }

    /** Folded characters before a place, on the same line and the one before it. */
    String before(int index, int count) {
        return folded.substring(Math.max(0, index - count), index);
    }

    String after(int index, int count) {
        return folded.substring(index, Math.min(folded.length(), index + count));
    }

    /** Notes a value; its place counts as far as the zone lets it. */
    void note(FieldName name, String value, int start, int end, double score) {
        mentions.add(new Mention(name, value, start, end, score * zones.weight(start)));
    }

    /** Notes a value and takes its characters off the table. */
    void take(FieldName name, String value, int start, int end, double score) {
        note(name, value, start, end, score);
        blot(start, end);
    }

    void blot(int start, int end) {
        for (int i = start; i < end; i++) {
            free.setCharAt(i, TAKEN);
            freeFolded.setCharAt(i, TAKEN);
        }
        text = free.toString();
        folded = freeFolded.toString();
    }

    List<Mention> mentions() {
        return mentions;
    }
}
