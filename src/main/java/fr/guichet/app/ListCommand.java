package fr.guichet.app;

import fr.guichet.domain.Content;
import fr.guichet.domain.Document;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Intent;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Severity;
import fr.guichet.domain.ports.Documents;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guichet list --data DIR --json}: one line a dossier, oldest first, then one a refusal. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "${bundle:cli.list}")
final class ListCommand implements Callable<Integer> {
    private static final int PAGE = 500;
    private static final int REFUSALS = 100_000;

    private final Cli cli;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    ListCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        try (var work = Workplace.look(cli, data)) {
            var store = work.wiring().store();
            var lines = cli.lines();
            List<DossierRow> rows;
            int from = 0;
            do {
                rows = store.dossiers()
                        .search(DossierQuery.all(PAGE)
                                .ordered(DossierQuery.Order.REFERENCE)
                                .page(from, PAGE));
                rows.forEach(row -> lines.write(line(row, store.documents())));
                from += rows.size();
            } while (rows.size() == PAGE);
            var refused = new OutcomeLine(store.dossiers(), cli.texts());
            store.refusals().latest(REFUSALS).reversed().forEach(r -> lines.write(refused.refused(r)));
            return 0;
        }
    }

    private static Map<String, @Nullable Object> line(DossierRow row, Documents documents) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("reference", row.reference());
        line.put("stage", row.stage().code());
        line.put("matter", row.matter().name().toLowerCase(Locale.ROOT));
        line.put("intent", row.intent().map(Intent::code).orElse(null));
        line.put("name", row.name());
        line.put("subject", row.subject());
        line.put("channel", row.channel().code());
        line.put("received_at", row.receivedAt().toString());
        line.put("due_at", row.dueAt().map(Instant::toString).orElse(null));
        line.put(
                "reasons",
                row.reasons().stream().sorted().map(ReviewReason::code).toList());
        line.put("worst", row.worst().map(Severity::code).orElse(null));
        line.put("assignee", row.assignee().orElse(null));
        line.put(
                "documents",
                documents.of(row.id()).stream().map(ListCommand::document).toList());
        return line;
    }

    private static Map<String, Object> document(Document document) {
        return Map.of(
                "kind",
                document.kind().code(),
                "files",
                document.parts().stream().map(Content::fileName).toList(),
                "sha256",
                document.parts().stream().map(p -> p.sha256().hex()).toList());
    }
}
