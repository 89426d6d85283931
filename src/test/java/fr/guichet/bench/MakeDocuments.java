package fr.guichet.bench;

import fr.guichet.testing.Sample;
import fr.guichet.testing.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes different documents for the crash and throughput benches: MakeDocuments DIR N [SCANS]. Of a hundred about 60 are
 * bills with text, 14 notes, 10 letters, 8 e-mails, 4 scans (none where SCANS is 0) and 4 that cannot be taken in.
 */
public final class MakeDocuments {
    private MakeDocuments() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        boolean scans = args.length < 3 || !args[2].equals("0");
        Files.createDirectories(folder);
        for (int n = 0; n < count; n++) {
            Sample sample = sample(n, scans);
            Files.write(folder.resolve("%05d-%s".formatted(n, sample.fileName())), sample.bytes());
        }
    }

    private static Sample sample(int n, boolean scans) {
        int lot = n % 50;
        return switch (lot) {
            case 3, 28 -> broken(n);
            case 11, 36 -> scans ? Samples.scan(n) : Samples.bill(n);
            case 5, 17, 30, 42 -> Samples.mail(n);
            case 8, 19, 27, 33, 47 -> Samples.letter(n);
            case 2, 9, 15, 22, 31, 39, 45 -> Samples.note(n);
            default -> Samples.bill(n);
        };
    }

    /** Cut off, empty, a program by another name, text that says it is a picture. */
    private static Sample broken(int n) {
        Sample bill = Samples.bill(n);
        byte[] bytes = switch (n / 25 % 4) {
            case 0 -> Arrays.copyOf(bill.bytes(), bill.bytes().length / 3);
            case 1 -> new byte[0];
            case 2 -> ("MZ" + "\0".repeat(600) + n).getBytes(StandardCharsets.US_ASCII);
            default -> Arrays.copyOfRange(bill.bytes(), 900, 2_900);
        };
        return new Sample("abime-" + n + ".pdf", bill.kind(), bytes, bill.expected());
    }
}
