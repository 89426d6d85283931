package fr.guichet.app;

import fr.guichet.base.Progress;
import fr.guichet.intake.IntakeOutcome;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guichet demo --data DIR}: brings the demonstration through the same door as everything else. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "${bundle:cli.demo}")
final class DemoCommand implements Callable<Integer> {
    private final Cli cli;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    DemoCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        try (var work = Workplace.open(cli, data)) {
            List<IntakeOutcome> outcomes = work.wiring().demo().run("guichet demo", Progress.NONE);
            work.awaitIdle();
            var lines = new OutcomeLine(work.wiring().store().dossiers(), cli.texts());
            outcomes.forEach(outcome -> cli.lines().write(lines.of(outcome)));
            return 0;
        }
    }
}
