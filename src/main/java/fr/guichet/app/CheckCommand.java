package fr.guichet.app;

import fr.guichet.base.Problem;
import fr.guichet.domain.Content;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Stage;
import fr.guichet.store.Store;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guichet check --data DIR --json}: is the audit chain whole, is every document there and unaltered. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "${bundle:cli.check}")
final class CheckCommand implements Callable<Integer> {
    private final Cli cli;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    CheckCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        try (var work = Workplace.look(cli, data)) {
            Store store = work.wiring().store();
            Optional<Long> broken = store.auditLog().firstBroken();
            List<DossierId> dossiers = store.dossiers().inStages(EnumSet.allOf(Stage.class));
            List<String> damaged = damaged(work.wiring(), dossiers);
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("audit", broken.isEmpty() ? "intact" : "broken");
            broken.ifPresent(at -> line.put("first_broken", at));
            line.put("dossiers", dossiers.size());
            line.put("damaged", damaged);
            Map<String, Integer> stages = new LinkedHashMap<>();
            store.dossiers().countByStage().forEach((stage, count) -> stages.put(stage.code(), count));
            line.put("stages", stages);
            cli.lines().write(line);
            return broken.isEmpty() && damaged.isEmpty() ? 0 : Cli.NOTHING_DONE;
        }
    }

    private static List<String> damaged(Wiring wiring, List<DossierId> dossiers) {
        List<String> damaged = new ArrayList<>();
        for (DossierId id : dossiers) {
            wiring.store().documents().of(id).stream()
                    .flatMap(d -> d.parts().stream())
                    .map(Content::sha256)
                    .forEach(name -> {
                        try {
                            wiring.vault().load(name);
                        } catch (Problem problem) {
                            damaged.add(name.hex());
                        }
                    });
        }
        return damaged;
    }
}
