package fr.guichet.engine.opennlp;

import fr.guichet.classification.Calibration;
import fr.guichet.classification.IntentModel;
import fr.guichet.classification.features.Weighting;
import fr.guichet.domain.Intent;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The file a trained model is kept in: form, name, calibration, then for each feature its name, its rarity, the largest of
 * its weights and the weights as bytes of that.
 */
final class ModelFile {
    private static final String RESOURCE = "/models/intents.bin";
    private static final String FORM = "guichet-intents-2";
    private static final int INTENTS = Intent.values().length;
    private static final float STEPS = 127;

    private ModelFile() {}

    static void write(MaxentIntentModel model, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeUTF(FORM);
            out.writeUTF(model.name());
            out.writeDouble(model.calibration().temperature());
            out.writeDouble(model.calibration().secondary());
            out.writeFloat(model.weighting().unknown());
            out.writeInt(model.weights().size());
            for (var row : new TreeMap<>(model.weights()).entrySet()) {
                out.writeUTF(row.getKey());
                out.writeFloat(model.weighting().rarity().getOrDefault(row.getKey(), 0f));
                writeRow(row.getValue(), out);
            }
        }
    }

    private static void writeRow(float[] weights, DataOutputStream out) throws IOException {
        float largest = Float.MIN_NORMAL;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        out.writeFloat(largest);
        for (float weight : weights) {
            out.writeByte(Math.round(weight / largest * STEPS));
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
        float unknown = in.readFloat();
        int features = in.readInt();
        Map<String, float[]> weights = HashMap.newHashMap(features);
        Map<String, Float> rarity = HashMap.newHashMap(features);
        for (int i = 0; i < features; i++) {
            String feature = in.readUTF();
            rarity.put(feature, in.readFloat());
            weights.put(feature, readRow(in));
        }
        return new MaxentIntentModel(name, weights, new Weighting(rarity, unknown), calibration);
    }

    private static float[] readRow(DataInputStream in) throws IOException {
        float step = in.readFloat() / STEPS;
        byte[] bytes = new byte[INTENTS];
        in.readFully(bytes);
        float[] weights = new float[INTENTS];
        for (int i = 0; i < INTENTS; i++) {
            weights[i] = bytes[i] * step;
        }
        return weights;
    }
}
