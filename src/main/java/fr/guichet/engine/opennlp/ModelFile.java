package fr.guichet.engine.opennlp;

import fr.guichet.classification.Calibration;
import fr.guichet.classification.IntentModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.io.QNModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;

/** The file a trained model is kept in: its name, its calibration, then OpenNLP's own form. */
final class ModelFile {
    private static final String RESOURCE = "/models/intents.bin";
    private static final String FORM = "guichet-intents-1";

    private ModelFile() {}

    static void write(MaxentIntentModel model, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeUTF(FORM);
            out.writeUTF(model.name());
            out.writeDouble(model.calibration().temperature());
            out.writeDouble(model.calibration().secondary());
            new BinaryQNModelWriter(model.model(), out).persist();
        }
    }

    /** The name of the model in a file; empty where there is none that this program can read. */
    static String nameIn(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return in.readUTF().equals(FORM) ? in.readUTF() : "";
        }
    }

    static IntentModel fromResources() {
        try (InputStream in = Objects.requireNonNull(ModelFile.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static IntentModel read(InputStream stream) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (!in.readUTF().equals(FORM)) {
            throw new IOException("not a model of intents");
        }
        String name = in.readUTF();
        var calibration = new Calibration(in.readDouble(), in.readDouble());
        var reader = new QNModelReader(new BinaryFileDataReader(in));
        reader.checkModelType();
        return new MaxentIntentModel(reader.constructModel(), name, calibration);
    }
}
