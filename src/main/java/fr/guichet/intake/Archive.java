package fr.guichet.intake;

import fr.guichet.base.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A ZIP that may be unpacked: what it promises fits, and it is not a document of another program in disguise. */
final class Archive {
    private final Bytes zip;
    private final List<ZipEntries.Entry> files;

    private Archive(Bytes zip, List<ZipEntries.Entry> files) {
        this.zip = zip;
        this.files = files;
    }

    /** @throws Problem where it is damaged, encrypted as a whole, empty, or promises too much */
    static Archive open(Bytes zip, int depth, Allowance allowance) {
        allowance.checkArchiveDepth(depth);
        List<ZipEntries.Entry> files = ZipEntries.of(zip, allowance.membersLeft()).stream()
                .filter(e -> !e.isFolder() && !FileNames.isClutter(e.name()))
                .sorted(Comparator.comparing(ZipEntries.Entry::name, NaturalOrder.INSTANCE))
                .toList();
        if (files.isEmpty()) {
            throw new Problem("intake.archive.empty");
        }
        if (files.stream().allMatch(e -> e.traits().encrypted())) {
            throw new Problem("intake.archive.encrypted");
        }
        checkOverlap(files);
        allowance.take(files.size(), total(files));
        return new Archive(zip, files);
    }

    List<ZipEntries.Entry> files() {
        return files;
    }

    byte[] bytes(ZipEntries.Entry file) {
        if (file.traits().link()) {
            throw new Problem("intake.link");
        }
        return new ZipMember(zip, file).bytes();
    }

    /** The nature of a document that is kept as a ZIP, where it is one: see {@code intake.nature.*}. */
    Optional<String> disguised() {
        Set<String> names = files.stream().map(ZipEntries.Entry::name).collect(Collectors.toSet());
        if (names.contains("[Content_Types].xml")) {
            return Optional.of(office(names));
        }
        if (names.contains("AndroidManifest.xml")) {
            return Optional.of("program.android");
        }
        if (names.contains("META-INF/MANIFEST.MF")) {
            return Optional.of("program.java");
        }
        return names.contains("mimetype") && names.contains("META-INF/container.xml")
                ? Optional.of("office.other")
                : Optional.empty();
    }

    private static String office(Set<String> names) {
        if (names.stream().anyMatch(n -> n.startsWith("word/"))) {
            return "office.word";
        }
        if (names.stream().anyMatch(n -> n.startsWith("xl/"))) {
            return "office.excel";
        }
        return names.stream().anyMatch(n -> n.startsWith("ppt/")) ? "office.powerpoint" : "office.other";
    }

    /** Members that share their bytes are how a small file promises a very large one. */
    private static void checkOverlap(List<ZipEntries.Entry> files) {
        long free = 0;
        for (ZipEntries.Entry file : files.stream()
                .sorted(Comparator.comparingLong(ZipEntries.Entry::at))
                .toList()) {
            if (file.at() < free) {
                throw new Problem("intake.archive.bomb");
            }
            free = file.at() + file.packed();
        }
    }

    private static long total(List<ZipEntries.Entry> files) {
        long total = 0;
        for (ZipEntries.Entry file : files) {
            total += Math.min(file.size(), Long.MAX_VALUE / 2 - total);
        }
        return total;
    }
}
