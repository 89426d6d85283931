package fr.guichet.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.guichet.classification.ClassificationService;
import fr.guichet.classification.training.Example;
import fr.guichet.classification.training.ExampleFiles;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Message;
import fr.guichet.domain.Urgency;
import fr.guichet.engine.opennlp.MaxentIntentModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How good and how fast the intent model is: IntentBench [FILE.jsonl PREDICTIONS.jsonl]. Measures the validation part of
 * the examples and, where a file of labelled messages is given, that too; its predictions are written for a scorer.
 */
public final class IntentBench {
    private static final ObjectMapper JSON = new ObjectMapper();

    private IntentBench() {}

    public static void main(String[] files) throws IOException {
        long begin = System.nanoTime();
        var service = new ClassificationService(MaxentIntentModel.fromResources());
        var hello = new Message(Optional.empty(), "Bonjour", Optional.empty(), Channel.WEB);
        String model = service.classify(hello).model();
        System.out.printf(Locale.ROOT, "%s, first answer after %.0f ms%n", model, (System.nanoTime() - begin) / 1e6);
        List<Example> validation = ExampleFiles.read(Path.of("src/main/resources/models/intents/validation"));
        measure("validation", validation, service, Boolean.getBoolean("guichet.bench.errors"));
        if (files.length > 0 && Files.exists(Path.of(files[0]))) {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of(files[0]))) {
                lines.add(JSON.readTree(line));
            }
            measure(files[0], lines.stream().map(IntentBench::example).toList(), service, false);
            predict(lines, service, Path.of(files[1]));
        }
        speed(validation, service);
    }

    private static void measure(String name, List<Example> examples, ClassificationService service, boolean errors) {
        List<Classification> found =
                examples.stream().map(e -> service.classify(e.message())).toList();
        int n = examples.size();
        int[][] table = new int[Intent.values().length][Intent.values().length];
        int right = 0;
        int urgent = 0;
        int urgencies = 0;
        int named = 0;
        int wanted = 0;
        int hits = 0;
        for (int i = 0; i < n; i++) {
            Example e = examples.get(i);
            Classification c = found.get(i);
            table[e.intent().ordinal()][c.intent().ordinal()]++;
            right += e.intent() == c.intent() ? 1 : 0;
            urgencies += e.urgency().isPresent() ? 1 : 0;
            urgent += e.urgency().equals(Optional.of(c.urgency())) ? 1 : 0;
            named += c.secondary().size();
            wanted += e.secondary().size();
            hits += (int) c.secondary().stream().filter(e.secondary()::contains).count();
            if (errors && e.intent() != c.intent()) {
                System.out.printf(
                        Locale.ROOT,
                        "  %s → %s %.2f %s%n    %s%n",
                        e.intent().code(),
                        c.intent().code(),
                        c.confidence(),
                        c.rationale(),
                        e.message().text().replace('\n', ' '));
            }
            if (errors && e.urgency().isPresent() && e.urgency().get() != c.urgency()) {
                System.out.printf(
                        "  urgency %s → %s: %s%n",
                        e.urgency().get().code(),
                        c.urgency().code(),
                        e.message().text().replace('\n', ' '));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%n== %s: %d messages, accuracy %.4f, macro-F1 %.4f, ECE %.4f, urgency %.4f, secondary P %.2f R %.2f%n",
                name,
                n,
                right / (double) n,
                macroF1(table),
                calibration(examples, found),
                urgent / (double) Math.max(1, urgencies),
                hits / (double) Math.max(1, named),
                hits / (double) Math.max(1, wanted));
        if (!name.endsWith(".jsonl")) {
            confusion(table);
        }
        urgencyTable(examples, found);
    }

    private static double macroF1(int[][] table) {
        double sum = 0;
        int labels = 0;
        for (int i = 0; i < table.length; i++) {
            int truth = 0;
            int said = 0;
            for (int j = 0; j < table.length; j++) {
                truth += table[i][j];
                said += table[j][i];
            }
            if (truth > 0) {
                labels++;
                sum += 2.0 * table[i][i] / (truth + said);
            }
        }
        return sum / labels;
    }

    /** Expected calibration error over ten bins, each printed: share of messages, mean confidence, share that is right. */
    private static double calibration(List<Example> examples, List<Classification> found) {
        double error = 0;
        var line = new StringBuilder("reliability (confidence → right, messages):");
        for (int bin = 0; bin < 10; bin++) {
            int count = 0;
            int right = 0;
            double sure = 0;
            for (int i = 0; i < found.size(); i++) {
                if (Math.min(9, (int) (found.get(i).confidence() * 10)) == bin) {
                    count++;
                    sure += found.get(i).confidence();
                    right += found.get(i).intent() == examples.get(i).intent() ? 1 : 0;
                }
            }
            if (count > 0) {
                error += Math.abs(sure - right) / found.size();
                line.append(String.format(Locale.ROOT, " %.2f→%.2f(%d)", sure / count, right / (double) count, count));
            }
        }
        System.out.println(line);
        return error;
    }

    private static void confusion(int[][] table) {
        System.out.println("confusion (truth: said×count):");
        for (Intent truth : Intent.values()) {
            String row = java.util.Arrays.stream(Intent.values())
                    .filter(said -> table[truth.ordinal()][said.ordinal()] > 0)
                    .map(said -> said.code() + "×" + table[truth.ordinal()][said.ordinal()])
                    .collect(Collectors.joining(", "));
            System.out.printf("  %-17s %s%n", truth.code(), row);
        }
    }

    private static void urgencyTable(List<Example> examples, List<Classification> found) {
        int[][] table = new int[Urgency.values().length][Urgency.values().length];
        for (int i = 0; i < found.size(); i++) {
            Classification c = found.get(i);
            examples.get(i)
                    .urgency()
                    .ifPresent(u -> table[u.ordinal()][c.urgency().ordinal()]++);
        }
        for (Urgency truth : Urgency.values()) {
            System.out.printf("  urgency %-9s %s%n", truth.code(), java.util.Arrays.toString(table[truth.ordinal()]));
        }
    }

    private static Example example(JsonNode line) {
        List<Intent> secondary = new ArrayList<>();
        line.path("secondary_intents").forEach(s -> Intent.ofCode(s.asText()).ifPresent(secondary::add));
        return new Example(
                message(line),
                Intent.ofCode(line.path("intent").asText()).orElseThrow(),
                secondary,
                Optional.of(Urgency.valueOf(line.path("urgency").asText().toUpperCase(Locale.ROOT))),
                line.path("id").asText());
    }

    private static Message message(JsonNode line) {
        return new Message(
                Optional.ofNullable(line.path("subject").asText(null)),
                line.path("text").asText(),
                Optional.ofNullable(line.path("lang").asText(null)),
                Channel.valueOf(line.path("channel").asText().toUpperCase(Locale.ROOT)));
    }

    private static void predict(List<JsonNode> lines, ClassificationService service, Path file) throws IOException {
        List<String> out = new ArrayList<>();
        for (JsonNode line : lines) {
            long begin = System.nanoTime();
            Classification c = service.classify(message(line));
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", line.path("id").asText());
            fields.put("intent", c.intent().code());
            fields.put("confidence", c.confidence());
            fields.put("rationale", c.rationale());
            fields.put(
                    "secondary_intents",
                    c.secondary().stream().map(Intent::code).toList());
            fields.put("urgency", c.urgency().code());
            fields.put("entities", Map.of());
            fields.put("ms", (System.nanoTime() - begin) / 1e6);
            out.add(JSON.writeValueAsString(fields));
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, out);
    }

    private static void speed(List<Example> examples, ClassificationService service) {
        for (int round = 0; round < 2; round++) {
            long begin = System.nanoTime();
            int count = 0;
            while (System.nanoTime() - begin < 3_000_000_000L) {
                service.classify(examples.get(count % examples.size()).message());
                count++;
            }
            System.out.printf(
                    Locale.ROOT, "%.0f messages a second on one core%n", count / ((System.nanoTime() - begin) / 1e9));
        }
    }
}
