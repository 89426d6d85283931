package fr.guichet.engine.opennlp;

import fr.guichet.classification.training.Example;
import fr.guichet.classification.training.ExampleFiles;
import fr.guichet.classification.training.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Trains the model of intents when the program is built: TrainIntents EXAMPLES WORDS CLASSES. Does nothing where the model
 * in CLASSES was made from the same examples, the same vocabulary and the same code.
 */
public final class TrainIntents {
    private static final Logger LOG = LoggerFactory.getLogger(TrainIntents.class);

    private TrainIntents() {}

    /** @param folders examples (with {@code train} and {@code validation}), vocabulary, compiled classes */
    public static void main(String[] folders) throws IOException {
        Path examples = Path.of(folders[0]);
        Path words = Path.of(folders[1]);
        Path classes = Path.of(folders[2]);
        Path file = classes.resolve("models/intents.bin");
        String name = "maxent-"
                + fingerprint(List.of(
                        examples,
                        words,
                        classes.resolve("fr/guichet/classification"),
                        classes.resolve("fr/guichet/engine/opennlp")));
        if (ModelFile.nameIn(file).equals(name)) {
            return;
        }
        long begin = System.nanoTime();
        List<Example> train = ExampleFiles.read(examples.resolve("train"));
        var training = new Training(new MaxentTrainer(name, MaxentTrainer.Options.DEFAULT));
        var model = training.train(train, ExampleFiles.read(examples.resolve("validation")));
        ModelFile.write((MaxentIntentModel) model, file);
        LOG.info("{} from {} messages in {} ms", name, train.size(), (System.nanoTime() - begin) / 1_000_000);
    }

    private static String fingerprint(List<Path> folders) throws IOException {
        var sum = new CRC32();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sum.update(folder.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    sum.update(Files.readAllBytes(file));
                }
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
