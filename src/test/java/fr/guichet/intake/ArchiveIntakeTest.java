package fr.guichet.intake;

import static fr.guichet.intake.IntakeRoom.dossier;
import static fr.guichet.intake.IntakeRoom.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Refusal;
import fr.guichet.domain.Sha256;
import fr.guichet.intake.RawZip.Member;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveIntakeTest {
    private final IntakeRoom room = IntakeRoom.open();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void everyFileOfAnArchiveIsADossierOfItsOwnNestedOnesToo() throws IOException {
        byte[] inner = SampleFiles.zip(Map.of("c.txt", SampleFiles.text("c")));
        var members = new LinkedHashMap<String, byte[]>();
        members.put("scans/10.pdf", SampleFiles.pdf("Facture", 1));
        members.put("scans/2.png", SampleFiles.picture("png", 9, 9));
        members.put("__MACOSX/scans/._2.png", SampleFiles.text("clutter"));
        members.put("z/autre.zip", inner);

        List<IntakeOutcome> outcomes = receive(SampleFiles.zip(members));

        assertThat(outcomes)
                .extracting(IntakeOutcome::fileName)
                .containsExactly("lot.zip › 2.png", "lot.zip › 10.pdf", "lot.zip › autre.zip › c.txt");
        assertThat(dossier(outcomes.get(1)).subject()).isEqualTo("10.pdf");
        assertThat(receive(SampleFiles.zip(members))).allMatch(IntakeOutcome.Duplicate.class::isInstance);
    }

    @Test
    void aMemberThatCannotBeTakenOutCostsNothingElse() throws IOException {
        Member good = Member.deflated("a.txt", SampleFiles.text("bonjour"));
        byte[] zip = new RawZip()
                .add(Member.deflated("b chiffré.txt", SampleFiles.text("secret"))
                        .encrypted())
                .add(good)
                .add(Member.of("c.txt", 14, SampleFiles.text("lzma"), SampleFiles.text("x")))
                .add(Member.deflated("d.txt", SampleFiles.text("longer than told"))
                        .sized(5))
                .add(Member.deflated("e.txt", SampleFiles.text("../../etc/passwd"))
                        .mode(0120777))
                .add(Member.deflated("f.txt", new byte[0]))
                .bytes();

        List<IntakeOutcome> outcomes = receive(zip);

        assertThat(outcomes.getFirst()).isInstanceOf(IntakeOutcome.Accepted.class);
        List<Refusal> refused =
                outcomes.stream().skip(1).map(IntakeRoom::refusal).toList();
        assertThat(refused)
                .extracting(Refusal::problem)
                .containsExactly(
                        "intake.archive.encrypted",
                        "intake.archive.method",
                        "intake.archive.member",
                        "intake.link",
                        "intake.empty");
        assertThat(refused.getFirst().fileName()).isEqualTo("lot.zip › b chiffré.txt");
        assertThat(refused).extracting(Refusal::sha256).allMatch(s -> s.equals(Optional.of(Sha256.of(zip))));
    }

    @Test
    void namesAreReadAsTheyWereWrittenAndLeadNowhere() throws IOException {
        byte[] dos = "Relevé n°4.txt".getBytes(Charset.forName("IBM850"));
        byte[] zip = new RawZip()
                .add(Member.deflated("x", SampleFiles.text("un")).named(dos))
                .add(Member.deflated("../../../étage/reçu.txt", SampleFiles.text("deux")))
                .add(Member.deflated("C:\\Windows\\note.txt", SampleFiles.text("trois")))
                .bytes();
        assertThat(receive(zip))
                .extracting(IntakeOutcome::fileName)
                .containsExactlyInAnyOrder("lot.zip › Relevé n°4.txt", "lot.zip › reçu.txt", "lot.zip › note.txt");
        assertThat(Files.exists(folder.resolve("../étage"))).isFalse();
    }

    @Test
    void whatPromisesTooMuchIsNotOpened() throws IOException {
        byte[] zeros = RawZip.zeros(60L << 20, true);
        var flat = new RawZip();
        for (int i = 0; i < 3; i++) {
            flat.add(new Member(("z" + i).getBytes(Charset.defaultCharset()), 0, 8, zeros, 60L << 20, 0, 0));
        }
        var overlapping = new RawZip().add(Member.deflated("0", new byte[5000]));
        for (int i = 1; i < 300; i++) {
            overlapping.again(Member.deflated("n" + i, new byte[5000]));
        }
        var many = new RawZip();
        for (int i = 0; i <= 5000; i++) {
            many.add(Member.deflated("m" + i, new byte[] {1}));
        }
        byte[] deep = SampleFiles.zip(Map.of("a.txt", SampleFiles.text("a")));
        for (int i = 0; i < 3; i++) {
            deep = SampleFiles.zip(Map.of("n" + i + ".zip", deep));
        }
        assertThat(problems(receive(flat.bytes()))).containsExactly("intake.archive.bomb");
        assertThat(problems(receive(overlapping.bytes()))).containsExactly("intake.archive.bomb");
        assertThat(problems(receive(many.bytes()))).containsExactly("intake.archive.members");
        assertThat(problems(receive(deep))).containsExactly("intake.archive.depth");
        assertThat(room.dossiers()).isEmpty();
    }

    @Test
    void anArchiveThatIsNoneIsRefusedAsAWhole() throws IOException {
        byte[] good = SampleFiles.zip(Map.of("a.txt", SampleFiles.text("bonjour".repeat(500))));
        byte[] locked = new RawZip()
                .add(Member.deflated("a.txt", SampleFiles.text("x")).encrypted())
                .bytes();
        assertThat(problems(receive(Arrays.copyOf(good, good.length - 10)))).containsExactly("intake.archive.damaged");
        assertThat(problems(receive(locked))).containsExactly("intake.archive.encrypted");
        assertThat(problems(receive(SampleFiles.zip(Map.of("dossier/", new byte[0])))))
                .containsExactly("intake.archive.empty");
        assertThat(room.refusals())
                .allMatch(r -> room.stores().vault().has(r.sha256().orElseThrow()));
    }

    @Test
    void documentsOfOfficeProgramsAreNamed() throws IOException {
        byte[] xml = SampleFiles.text("<x/>");
        assertThat(sentence(Map.of("[Content_Types].xml", xml, "word/document.xml", xml)))
                .contains("document Word", "PDF");
        assertThat(sentence(Map.of("[Content_Types].xml", xml, "xl/workbook.xml", xml)))
                .contains("Excel");
        assertThat(sentence(Map.of("[Content_Types].xml", xml, "ppt/presentation.xml", xml)))
                .contains("PowerPoint");
        assertThat(sentence(Map.of("META-INF/MANIFEST.MF", xml, "A.class", xml)))
                .contains("programme Java");
    }

    @Test
    void anArchiveLargerThanAFileMayBeIsReadFromTheDisk() throws IOException {
        Path large = folder.resolve("grand.zip");
        byte[] zip = SampleFiles.zip(Map.of("a.txt", SampleFiles.text("bonjour")));
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            // a hole, then the archive: what stands before an archive does not count
            file.write("PK\3\4".getBytes(Charset.defaultCharset()));
            file.seek(70L << 20);
            file.write(zip);
        }
        assertThat(room.receive(large)).extracting(IntakeOutcome::fileName).containsExactly("grand.zip › a.txt");
    }

    private String sentence(Map<String, byte[]> members) throws IOException {
        return refusal(receive(SampleFiles.zip(members)).getFirst()).sentence();
    }

    private static Stream<String> problems(List<IntakeOutcome> outcomes) {
        return outcomes.stream().map(o -> refusal(o).problem());
    }

    private List<IntakeOutcome> receive(byte[] zip) throws IOException {
        return room.receive(Files.write(folder.resolve("lot.zip"), zip));
    }
}
