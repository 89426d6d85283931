package fr.guichet.intake;

import fr.guichet.base.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes the files out of an archive, one after the other, and says which could not be taken out. */
final class Unpacking {
    /** A file that could not be taken out. */
    record Failed(String told, long size, Problem why) {}

    private final Examiner examiner;
    private final Consumer<Item> files;
    private final Consumer<Failed> failures;

    Unpacking(Examiner examiner, Consumer<Item> files, Consumer<Failed> failures) {
        this.examiner = examiner;
        this.files = files;
        this.failures = failures;
    }

    /**
     * @param depth 1 for an archive that is in no other
     * @throws Problem where the archive as a whole is not taken
     */
    void unpack(String told, Bytes zip, int depth, Delivery delivery) {
        Archive archive = Archive.open(zip, depth, delivery.allowance());
        archive.disguised().ifPresent(what -> {
            throw examiner.foreign(what);
        });
        for (ZipEntries.Entry entry : archive.files()) {
            if (delivery.progress().isCancelled()) {
                return;
            }
            file(told, archive, entry).ifPresent(files);
        }
    }

    private Optional<Item> file(String told, Archive archive, ZipEntries.Entry entry) {
        String name = told + Item.WITHIN + FileNames.clean(entry.name());
        try {
            examiner.checkSize(entry.size());
            return Optional.of(Item.of(name, entry.name(), archive.bytes(entry)));
        } catch (Problem why) {
            failures.accept(new Failed(name, entry.size(), why));
            return Optional.empty();
        }
    }
}
