package fr.guichet.store;

import fr.guichet.domain.Channel;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Party;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code dossier} and what they mean. */
final class DossierRows {
    static final String LISTED =
            "d.id, d.reference, d.stage, d.matter, d.intent, d.name, d.subject, d.channel, d.received_at, d.reasons,"
                    + " d.worst, d.due_at";

    private DossierRows() {}

    static Dossier dossier(ResultSet row, StatementContext context) throws SQLException {
        return new Dossier(
                new DossierId(Columns.uuid(row, "id")),
                row.getString("reference"),
                Stage.valueOf(row.getString("stage")),
                Matter.valueOf(row.getString("matter")),
                intent(row),
                party(row),
                row.getString("subject"),
                Channel.valueOf(row.getString("channel")),
                Columns.instant(row, "received_at"),
                reasons(row.getString("reasons")),
                Columns.textOrNone(row, "assignee"),
                Columns.instantOrNone(row, "postponed_until"),
                Columns.instantOrNone(row, "due_at"),
                row.getString("note"),
                row.getLong("version"));
    }

    static DossierRow listed(ResultSet row, StatementContext context) throws SQLException {
        return new DossierRow(
                new DossierId(Columns.uuid(row, "id")),
                row.getString("reference"),
                Stage.valueOf(row.getString("stage")),
                Matter.valueOf(row.getString("matter")),
                intent(row),
                row.getString("name"),
                row.getString("subject"),
                Channel.valueOf(row.getString("channel")),
                Columns.instant(row, "received_at"),
                reasons(row.getString("reasons")),
                worst(row),
                Columns.textOrNone(row, "assignee"),
                Columns.instantOrNone(row, "due_at"));
    }

    static Party party(ResultSet row) throws SQLException {
        return new Party(
                row.getString("name"),
                Columns.textOrNone(row, "email"),
                Columns.textOrNone(row, "phone"),
                Columns.textOrNone(row, "address"));
    }

    /** The severity as it is ordered in the database; null where there is none. */
    static @Nullable Integer rank(Optional<Severity> severity) {
        return severity.map(Severity::ordinal).orElse(null);
    }

    /** {@code ANOMALY,SAMPLE}, in the order of the reasons. */
    static String codes(Set<ReviewReason> reasons) {
        return reasons.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Set<ReviewReason> reasons(String codes) {
        return codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(","))
                        .map(ReviewReason::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewReason.class)));
    }

    private static Optional<Intent> intent(ResultSet row) throws SQLException {
        return Columns.textOrNone(row, "intent").map(Intent::valueOf);
    }

    private static Optional<Severity> worst(ResultSet row) throws SQLException {
        int rank = row.getInt("worst");
        return row.wasNull() ? Optional.empty() : Optional.of(Severity.values()[rank]);
    }
}
