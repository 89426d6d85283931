package fr.guichet.app;

import fr.guichet.base.Progress;
import fr.guichet.domain.Channel;
import fr.guichet.intake.Batch;
import fr.guichet.intake.IntakeOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guichet import PATH… --data DIR --wait --json}: takes files in as the window does. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "${bundle:cli.import}")
final class ImportCommand implements Callable<Integer> {
    private final Cli cli;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "${bundle:cli.paths}")
    private List<Path> paths = List.of();

    @Option(names = "--as-one", description = "${bundle:cli.as_one}")
    private boolean asOne;

    @Option(names = "--wait", description = "${bundle:cli.wait}")
    private boolean wait;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    ImportCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        try (var work = Workplace.open(cli, data)) {
            var batch = new Batch(paths, asOne, Channel.FILE, false, "guichet import");
            List<IntakeOutcome> outcomes = work.wiring().intake().receive(batch, Progress.NONE);
            if (wait) {
                work.awaitIdle();
            }
            var lines = new OutcomeLine(work.wiring().store().dossiers(), cli.texts());
            outcomes.forEach(outcome -> cli.lines().write(lines.of(outcome)));
            return outcomes.stream().allMatch(IntakeOutcome.Refused.class::isInstance) ? Cli.NOTHING_DONE : 0;
        }
    }
}
