package fr.guichet.extraction.request;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of a message is the writer's own, and which is quoted or forwarded below it. */
final class Zones {
    private static final Pattern QUOTE = Pattern.compile("(?m)^[> ]*(?:(?:le|on) .{5,90}(?:a ecrit|wrote) ?:?.*|[-_=*"
            + " ]{2,}(?:message d'origine|message original|original message|message initial|message precedent)[-_=*"
            + " ]*|(?:de|from) ?: .+\\n"
            + "[> ]*(?:(?:date|envoye|sent|a|to|cc|objet|subject)[^\\n"
            + ":]{0,10}: ?.*\\n"
            + "?){2,8})$");
    private static final Pattern FORWARD =
            Pattern.compile("(?m)^[-_=* >]*(?:message transfere|forwarded message|message reexpedie"
                    + "|debut du message (?:transfere|reexpedie)|begin forwarded message)[-_=*: ]*$");
    private static final Pattern FORWARDED_SUBJECT = Pattern.compile("^(?:tr|fw|fwd|wg|transfert) ?:");
    private static final double QUOTED_WEIGHT = 0.6;

    private final int ownEnd;
    private final boolean forward;
    private final String folded;
    private final int bodyStart;

    /** @param bodyStart where the subject ends and the body begins */
    Zones(String folded, int bodyStart) {
        this.folded = folded;
        this.bodyStart = bodyStart;
        Matcher forwarded = FORWARD.matcher(folded);
        Matcher quoted = QUOTE.matcher(folded);
        int forwardAt = forwarded.find() ? forwarded.start() : folded.length();
        int quoteAt = quoted.find(bodyStart) ? quoted.start() : folded.length();
        ownEnd = Math.min(forwardAt, quoteAt);
        forward = forwardAt <= quoteAt && forwardAt < folded.length()
                || quoteAt < folded.length()
                        && FORWARDED_SUBJECT.matcher(folded).lookingAt();
    }

    int bodyStart() {
        return bodyStart;
    }

    /** Where the writer's own words end: at the quoted thread, at what is forwarded, or with the message. */
    int ownEnd() {
        return ownEnd;
    }

    /** True where the request is in the message below and the writer only passes it on. */
    boolean isForward() {
        return forward;
    }

    /** How much a place counts, 0 to 1. */
    double weight(int index) {
        return isQuoted(index) ? QUOTED_WEIGHT : 1;
    }

    boolean isQuoted(int index) {
        return !forward && (index >= ownEnd || isMarked(index));
    }

    private boolean isMarked(int index) {
        int line = folded.lastIndexOf('\n', Math.max(0, index - 1)) + 1;
        return line < folded.length() && folded.charAt(line) == '>';
    }
}
