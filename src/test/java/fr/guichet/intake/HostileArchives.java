package fr.guichet.intake;

import fr.guichet.intake.RawZip.Member;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Archives that promise too much, hide what they are or point elsewhere. */
final class HostileArchives {
    private static final long MIB = 1 << 20;

    private HostileArchives() {}

    static List<Hostile> all() {
        byte[] good = SampleFiles.zip(Map.of("a.txt", SampleFiles.text("bonjour de l'archive".repeat(99))));
        byte[] xml = SampleFiles.text("<x/>");
        return List.of(
                new Hostile("zip-bombe-plate.zip", flatBomb(), "intake.archive.bomb"),
                new Hostile("zip-bombe-un-fichier.zip", single(MIB, 1000 * MIB), "intake.archive.bomb"),
                new Hostile("zip-bombe-menteuse.zip", single(100 * MIB, 100), "intake.archive.member"),
                new Hostile("zip-bombe-gigogne.zip", nestedBomb(), Hostile.EITHER),
                new Hostile("zip-chevauchement.zip", overlapping(), "intake.archive.bomb"),
                new Hostile("zip-poupees.zip", nested(12), "intake.archive.depth"),
                new Hostile("zip-10000-fichiers.zip", many(10_000), "intake.archive.members"),
                new Hostile(
                        "zip-compte-faux.zip", new RawZip().add(member("a.txt")).bytes(60_000), Hostile.EITHER),
                new Hostile("zip-chemins.zip", traversal(), Hostile.TAKEN),
                new Hostile(
                        "zip-chiffre.zip",
                        new RawZip().add(member("a.txt").encrypted()).bytes(),
                        "intake.archive.encrypted"),
                new Hostile(
                        "zip-lien.zip",
                        new RawZip().add(member("lien").mode(0120777)).bytes(),
                        "intake.link"),
                new Hostile(
                        "zip-crc.zip",
                        new RawZip()
                                .add(new Member(
                                        "a".getBytes(StandardCharsets.UTF_8), 0, 0, SampleFiles.text("abc"), 3, 42, 0))
                                .bytes(),
                        "intake.archive.member"),
                new Hostile("zip-coupe.zip", Arrays.copyOf(good, good.length - 30), "intake.archive.damaged"),
                new Hostile("zip-moitie.zip", Arrays.copyOf(good, 25), "intake.archive.damaged"),
                new Hostile("zip-vide.zip", new RawZip().bytes(), "intake.archive.empty"),
                new Hostile(
                        "zip-nom-long.zip",
                        new RawZip().add(member("n".repeat(60_000) + ".txt")).bytes(),
                        Hostile.TAKEN),
                new Hostile(
                        "zip-ailleurs.zip",
                        new RawZip().listed(member("a.txt"), 0x7ffffff0).bytes(),
                        Hostile.EITHER),
                new Hostile(
                        "word.pdf",
                        SampleFiles.zip(Map.of("[Content_Types].xml", xml, "word/document.xml", xml)),
                        "intake.foreign.office"),
                new Hostile(
                        "tableur.zip",
                        new RawZip()
                                .add(Member.of(
                                        "mimetype",
                                        0,
                                        SampleFiles.text("application/vnd.oasis.opendocument.spreadsheet"),
                                        SampleFiles.text("application/vnd.oasis.opendocument.spreadsheet")))
                                .bytes(),
                        "intake.foreign.office"),
                new Hostile(
                        "appli.zip",
                        SampleFiles.zip(Map.of("META-INF/MANIFEST.MF", xml, "A.class", xml)),
                        "intake.foreign.program"),
                Hostile.of("archive.zip", "Rar!\u001a\7\1\0" + "x".repeat(50), "intake.foreign.archive"),
                Hostile.of(
                        "archive.7z", "7z\u00bc\u00af\u0027\u001c\0\4" + "\1\2\3".repeat(20), "intake.foreign.archive"),
                Hostile.of(
                        "archive.pdf",
                        "\u001f\u008b\10\0\0\0\0\0\0\3" + "\1\2\3".repeat(20),
                        "intake.foreign.archive"));
    }

    private static Member member(String name) {
        return Member.deflated(name, SampleFiles.text("bonjour de " + name.length()));
    }

    private static byte[] single(long size, long told) {
        return new RawZip()
                .add(new Member("z.txt".getBytes(StandardCharsets.UTF_8), 0, 8, RawZip.zeros(size, true), told, 0, 0))
                .bytes();
    }

    static byte[] flatBomb() {
        byte[] zeros = RawZip.zeros(MIB, true);
        var zip = new RawZip();
        for (int i = 0; i < 30; i++) {
            zip.add(new Member(("z" + i).getBytes(StandardCharsets.UTF_8), 0, 8, zeros, 60 * MIB, 0, 0));
        }
        return zip.bytes();
    }

    /** Each level promises little; all of them together a lot. */
    private static byte[] nestedBomb() {
        byte[] zeros = RawZip.zeros(30 * MIB, true);
        byte[] leaf = new RawZip()
                .add(new Member("z".getBytes(StandardCharsets.UTF_8), 0, 8, zeros, 30 * MIB, 0, 0))
                .bytes();
        var middle = new RawZip();
        for (int i = 0; i < 50; i++) {
            middle.add(Member.deflated("m" + i + ".zip", leaf));
        }
        return new RawZip().add(Member.deflated("haut.zip", middle.bytes())).bytes();
    }

    private static byte[] overlapping() {
        byte[] zeros = RawZip.zeros(MIB, true);
        var zip = new RawZip().add(new Member("n0".getBytes(StandardCharsets.UTF_8), 0, 8, zeros, 20 * MIB, 0, 0));
        for (int i = 1; i < 4000; i++) {
            zip.again(new Member(("n" + i).getBytes(StandardCharsets.UTF_8), 0, 8, zeros, 20 * MIB, 0, 0));
        }
        return zip.bytes();
    }

    private static byte[] nested(int levels) {
        byte[] zip = SampleFiles.zip(Map.of("a.txt", SampleFiles.text("au fond")));
        for (int i = 0; i < levels; i++) {
            zip = SampleFiles.zip(Map.of("poupee" + i + ".zip", zip));
        }
        return zip;
    }

    private static byte[] many(int count) {
        var zip = new RawZip();
        for (int i = 0; i < count; i++) {
            zip.add(Member.of("m" + i + ".txt", 0, new byte[] {65}, new byte[] {65}));
        }
        return zip.bytes();
    }

    private static byte[] traversal() {
        return new RawZip()
                .add(member("../../../../tmp/evasion.txt"))
                .add(member("/etc/passwd"))
                .add(member("C:\\Windows\\System32\\x.txt"))
                .add(member("nom\navec\tlignes\u202e.txt"))
                .bytes();
    }
}
