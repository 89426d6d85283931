package fr.guichet.intake;

import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.domain.Content;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Matter;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Party;
import fr.guichet.intake.ContentSniffer.Nature;
import fr.guichet.intake.FileWalk.Found;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes in the files of one batch, one after the other. */
final class FileIntake {
    private final Register register;
    private final Examiner examiner;
    private final Acceptance acceptance;
    private final Batch batch;
    private final Consumer<IntakeOutcome> told;
    private final List<Content> pages = new ArrayList<>();
    private int pageCount;

    FileIntake(Intake intake, Batch batch, Consumer<IntakeOutcome> told) {
        register = intake.register();
        examiner = intake.examiner();
        acceptance = intake.acceptance();
        this.batch = batch;
        this.told = told;
    }

    void run(Progress progress) {
        List<Found> files = FileWalk.files(batch.paths());
        for (int i = 0; i < files.size(); i++) {
            if (progress.isCancelled()) {
                return;
            }
            progress.report((double) i / files.size(), "intake.progress.files");
            take(files.get(i));
        }
        openPages();
        progress.report(1, "intake.progress.files");
    }

    private void take(Found file) {
        Optional<Item> item = read(file);
        if (item.isPresent() && !(batch.asOneDocument() && isPage(item.get()))) {
            acceptance.take(item.get(), batch, told);
        }
    }

    private Optional<Item> read(Found file) {
        long size = 0;
        try {
            file.problem().ifPresent(p -> {
                throw p;
            });
            size = Files.size(file.path());
            examiner.checkSize(size);
            return Optional.of(Item.of(file.told(), nameOf(file.path()), bytes(file.path())));
        } catch (Problem problem) {
            told.accept(register.refuse(file.told(), size, problem));
        } catch (IOException | OutOfMemoryError e) {
            told.accept(register.refuse(file.told(), size, new Problem(e, "intake.unopened")));
        }
        return Optional.empty();
    }

    private byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            // it may have grown since it was measured
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, examiner.mostBytes() + 1));
            examiner.checkSize(bytes.length);
            return bytes;
        }
    }

    private static String nameOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    /** Keeps an image as the next page of the batch's one document; anything else is a thing of its own. */
    private boolean isPage(Item item) {
        try {
            if (!(examiner.nature(item) instanceof Nature.Known(MediaKind kind)) || !kind.isImage()) {
                return false;
            }
            int more = examiner.pages(item, kind);
            examiner.checkPages(pageCount + more);
            pageCount += more;
            pages.add(register.keep(item, kind));
        } catch (Problem problem) {
            told.accept(register.refuse(item, problem));
        }
        return true;
    }

    private void openPages() {
        if (pages.isEmpty()) {
            return;
        }
        String first = pages.getFirst().fileName();
        String name = pages.size() == 1 ? first : first + " (+" + (pages.size() - 1) + ")";
        told.accept(register.open(
                new NewDossier(
                        name,
                        first,
                        batch.channel(),
                        Matter.UNKNOWN,
                        Party.UNKNOWN,
                        List.of(new NewDossier.Paper(pages, DocumentKind.UNKNOWN)),
                        Map.of()),
                batch,
                List.of()));
    }
}
