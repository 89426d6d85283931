package fr.guichet.app;

import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.base.Texts;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Content;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Extraction;
import fr.guichet.domain.Matter;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Reading;
import fr.guichet.domain.Sha256;
import fr.guichet.intake.ContentSniffer;
import fr.guichet.intake.IntakeLimits;
import fr.guichet.reading.Source;
import fr.guichet.verification.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads files without keeping anything: the lines of {@code guichet read}. Thread-safe. */
final class FileReader {
    private static final DocumentId DOCUMENT = new DocumentId(new UUID(0, 1));
    private static final DossierId DOSSIER = new DossierId(new UUID(0, 2));

    private final Engines engines;
    private final Texts texts;
    private final ReadLine lines;
    private final Clock clock;

    FileReader(Engines engines, Texts texts, Clock clock) {
        this.engines = engines;
        this.texts = texts;
        this.clock = clock;
        lines = new ReadLine(texts);
    }

    Map<String, @Nullable Object> read(Path file) {
        return read(file.toString(), List.of(file));
    }

    /** @param files the pages of one document where there are several */
    Map<String, @Nullable Object> read(String name, List<Path> files) {
        long begin = System.nanoTime();
        try {
            List<Source> sources = files.stream().map(this::source).toList();
            Reading reading = engines.reading().read(sources, Progress.NONE);
            Extraction extraction = engines.extraction().invoice(DOCUMENT, reading);
            return lines.of(name, reading, extraction, anomalies(sources, reading, extraction), ms(begin));
        } catch (Problem problem) {
            return lines.failed(name, problem, ms(begin));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            org.slf4j.LoggerFactory.getLogger(FileReader.class).error(name, e);
            return lines.failed(name, Problem.of(e), ms(begin));
        }
    }

    private List<Anomaly> anomalies(List<Source> sources, Reading reading, Extraction extraction) {
        if (!extraction.kind().isInvoice()) {
            return List.of();
        }
        var parts = sources.stream()
                .map(s -> new Content(Sha256.of(s.bytes()), s.name(), s.kind(), s.bytes().length))
                .toList();
        var document = new Document(DOCUMENT, DOSSIER, parts, extraction.kind(), 0, clock.instant());
        return engines.verification()
                .verify(new Case(
                        Matter.INVOICE,
                        Optional.empty(),
                        extraction.fields(),
                        List.of(document),
                        extraction.lines(),
                        extraction.vatRows(),
                        LocalDate.ofInstant(clock.instant(), clock.getZone())));
    }

    private Source source(Path file) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new Problem("app.read.empty");
            }
            if (size > IntakeLimits.DEFAULT.fileBytes()) {
                throw new Problem("app.read.large", IntakeLimits.DEFAULT.fileMiB());
            }
            byte[] bytes = Files.readAllBytes(file);
            return new Source(kind(bytes), bytes, file.toString());
        } catch (NoSuchFileException e) {
            throw new Problem(e, "app.read.missing");
        } catch (IOException e) {
            throw new Problem(e, "app.read.unreadable");
        }
    }

    private MediaKind kind(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, ContentSniffer.HEAD));
        return switch (engines.sniffer().sniff(head)) {
            case ContentSniffer.Nature.Known known -> known.kind();
            case ContentSniffer.Nature.Archive _ -> throw new Problem("app.read.archive");
            case ContentSniffer.Nature.Foreign foreign ->
                throw new Problem("app.read.kind", texts.get("intake.nature." + foreign.what()));
        };
    }

    private static long ms(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
