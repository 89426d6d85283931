package fr.guichet.ui.common;

import fr.guichet.review.RejectReason;
import java.util.List;
import java.util.stream.Stream;

/** The reasons to reject as a person reads and types them. */
public final class Rejections {
    private final Words words;

    public Rejections(Words words) {
        this.words = words;
    }

    /** A reason and what was typed besides. */
    public record Given(RejectReason reason, String note) {}

    /** The usual reasons in words. */
    public List<String> suggestions() {
        return usual().map(r -> words.say(r.textKey())).toList();
    }

    /** The usual reason whose words were typed, or another one in the person's own words. */
    public Given given(String typed) {
        return usual().filter(r -> words.say(r.textKey()).equals(typed))
                .findFirst()
                .map(r -> new Given(r, ""))
                .orElse(new Given(RejectReason.OTHER, typed));
    }

    private static Stream<RejectReason> usual() {
        return Stream.of(RejectReason.values()).filter(r -> r != RejectReason.OTHER);
    }
}
