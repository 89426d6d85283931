package fr.guichet.app;

import fr.guichet.base.Problem;
import fr.guichet.base.Settings;
import fr.guichet.base.Texts;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The program without a window: the same services, JSON lines on standard output, sentences on standard error. Ends with 0
 * unless nothing could be done.
 */
@Command(
        name = "guichet",
        mixinStandardHelpOptions = true,
        description = "${bundle:cli.guichet}",
        synopsisSubcommandLabel = "COMMAND")
final class Cli implements Callable<Integer> {
    /** Something was asked for that could not be done at all. */
    static final int NOTHING_DONE = 1;

    private static final Set<String> COMMANDS = Set.of("read", "classify", "import", "list", "demo", "check", "help");

    private final Places places;
    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--lang", description = "${bundle:cli.lang}", paramLabel = "fr|en")
    private String language = "";

    Cli(Places places, PrintStream out, PrintStream err) {
        this.places = places;
        this.out = out;
        this.err = err;
        Settings settings = new FileSettings(places.settings());
        texts = Languages.texts(settings, Locale.getDefault());
    }

    /** True for what this is asked with: a subcommand or an option of its own. */
    static boolean isCommand(String argument) {
        return argument.startsWith("-") || COMMANDS.contains(argument);
    }

    int run(String... arguments) {
        var line = new CommandLine(this);
        line.addSubcommand(new ReadCommand(this));
        line.addSubcommand(new ClassifyCommand(this));
        line.addSubcommand(new ImportCommand(this));
        line.addSubcommand(new ListCommand(this));
        line.addSubcommand(new DemoCommand(this));
        line.addSubcommand(new CheckCommand(this));
        line.setResourceBundle(texts.bundle());
        line.setOut(new java.io.PrintWriter(out, true, java.nio.charset.StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(err, true, java.nio.charset.StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown));
        return line.execute(arguments);
    }

    private int failed(Throwable thrown) {
        Problem problem = Problem.of(thrown);
        org.slf4j.LoggerFactory.getLogger(Cli.class).error("{} {}", problem.code(), problem.key(), thrown);
        say(problem.sentence(texts) + " (" + problem.code() + ")");
        return NOTHING_DONE;
    }

    @Override
    public Integer call() {
        CommandLine.usage(this, out);
        return 0;
    }

    /** A sentence for the person, never mixed with what was asked for. */
    void say(String sentence) {
        err.println(sentence);
    }

    JsonLines lines() {
        return new JsonLines(out);
    }

    Places places() {
        return places;
    }

    Texts texts() {
        return language.isEmpty() ? texts : Texts.in(language.equals("en") ? Locale.UK : Locale.FRANCE);
    }
}
