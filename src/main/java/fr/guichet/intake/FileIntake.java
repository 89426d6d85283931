package fr.guichet.intake;

import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.intake.ContentSniffer.Nature;
import fr.guichet.intake.FileWalk.Found;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes in the files of one batch, one after the other. */
final class FileIntake {
    private final Intake intake;
    private final Batch batch;
    private final Consumer<IntakeOutcome> told;
    private final OneDocument oneDocument;

    FileIntake(Intake intake, Batch batch, Consumer<IntakeOutcome> told) {
        this.intake = intake;
        this.batch = batch;
        this.told = told;
        oneDocument = new OneDocument(intake, batch, told);
    }

    void run(Progress progress) {
        List<Found> files = FileWalk.files(batch.paths());
        for (int i = 0; i < files.size(); i++) {
            if (progress.isCancelled()) {
                return;
            }
            progress.report((double) i / files.size(), "intake.progress.files");
            take(files.get(i), progress);
        }
        oneDocument.open();
        progress.report(1, "intake.progress.files");
    }

    private void take(Found file, Progress progress) {
        if (file.problem().isPresent()) {
            refuse(file, 0, file.problem().get());
            return;
        }
        long size = sizeOf(file.path());
        var delivery = new Delivery(batch, new Allowance(intake.limits(), size), progress, told);
        if (isLargeArchive(file.path(), size)) {
            takeArchive(file, size, delivery);
        } else {
            read(file, size)
                    .filter(item -> !batch.asOneDocument() || !oneDocument.tookPage(item))
                    .ifPresent(item -> intake.acceptance().take(item, delivery));
        }
    }

    private boolean isLargeArchive(Path file, long size) {
        if (size <= intake.limits().fileBytes() || size > intake.limits().archiveBytes()) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return intake.examiner().nature(in.readNBytes(ContentSniffer.HEAD)) instanceof Nature.Archive;
        } catch (IOException e) {
            return false;
        }
    }

    private void takeArchive(Found file, long size, Delivery delivery) {
        try (FileChannel channel = FileChannel.open(file.path())) {
            intake.acceptance().takeArchive(FileNames.shown(file.told()), Bytes.of(channel, size), delivery);
        } catch (IOException e) {
            refuse(file, size, new Problem(e, "intake.unopened"));
        }
    }

    private Optional<Item> read(Found file, long size) {
        try (InputStream in = Files.newInputStream(file.path())) {
            intake.examiner().checkSize(size);
            // it may have grown since it was measured
            byte[] bytes = in.readNBytes(
                    (int) Math.min(Integer.MAX_VALUE - 8, intake.limits().fileBytes() + 1));
            intake.examiner().checkSize(bytes.length);
            return Optional.of(Item.of(file.told(), FileWalk.nameOf(file.path()), bytes));
        } catch (Problem problem) {
            refuse(file, size, problem);
        } catch (IOException | OutOfMemoryError e) {
            refuse(file, size, new Problem(e, "intake.unopened"));
        }
        return Optional.empty();
    }

    private void refuse(Found file, long size, Problem why) {
        told.accept(intake.register().refuse(file.told(), size, Optional.empty(), why));
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
