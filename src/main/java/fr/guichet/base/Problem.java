package fr.guichet.base;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong in a way a person is told about: a key for the sentence ({@code problem.<key>} in the
 * texts), the words to put into it and a short code to quote on the phone. The message is for the log and holds no secret.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    public Problem(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public Problem(@Nullable Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The problem in a throwable: itself, the one it was caused by, or {@code unexpected} around it. */
    public static Problem of(Throwable thrown) {
        return find(thrown).orElseGet(() -> new Problem(thrown, "unexpected"));
    }

    private static Optional<Problem> find(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Problem problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    /** {@code GU-4F2A}: stable for the same kind of problem from the same kind of cause. */
    public String code() {
        Throwable root = this;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String what = root == this ? key : key + "/" + root.getClass().getName();
        return String.format(Locale.ROOT, "GU-%04X", (what.hashCode() ^ what.hashCode() >>> 16) & 0xFFFF);
    }

    public String sentence(Texts texts) {
        return texts.get("problem." + key, arguments().toArray());
    }
}
