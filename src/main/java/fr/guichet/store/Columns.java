package fr.guichet.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How values stand in columns, the same in every database. */
final class Columns {
    private static final char REPLACEMENT = '\uFFFD';

    private Columns() {}

    /** As it is kept: to the microsecond, which is what every database keeps. */
    static Instant kept(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    /** As it is kept: without what no database takes, the character zero and halves of a pair. */
    static String kept(String text) {
        if (isWhole(text)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> clean.appendCodePoint(
                        c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c));
        return clean.toString();
    }

    static OffsetDateTime column(Instant time) {
        return kept(time).atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String name) throws SQLException {
        return row.getObject(name, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> instantOrNone(ResultSet row, String name) throws SQLException {
        return Optional.ofNullable(row.getObject(name, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static Optional<String> textOrNone(ResultSet row, String name) throws SQLException {
        return Optional.ofNullable(row.getString(name));
    }

    static UUID uuid(ResultSet row, String name) throws SQLException {
        return row.getObject(name, UUID.class);
    }

    static Optional<UUID> uuidOrNone(ResultSet row, String name) throws SQLException {
        return Optional.ofNullable(row.getObject(name, UUID.class));
    }

    static @Nullable String orNull(Optional<String> text) {
        return text.map(Columns::kept).orElse(null);
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
