package fr.guichet.intake;

import static fr.guichet.intake.IntakeRoom.dossier;
import static fr.guichet.intake.IntakeRoom.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.base.Jobs;
import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Channel;
import fr.guichet.domain.Content;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Matter;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.Sha256;
import fr.guichet.domain.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeServiceTest {
    private final IntakeRoom room = IntakeRoom.open();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aFileBecomesADossierWithItsDocumentItsJobAndItsTrace() throws IOException {
        byte[] bytes = SampleFiles.pdf("Facture", 2);
        Dossier dossier = dossier(room.receive(file("facture.pdf", bytes)).getFirst());

        assertThat(room.stores().store().dossiers().find(dossier.id())).contains(dossier);
        assertThat(dossier.reference()).isEqualTo("2026-000001");
        assertThat(dossier.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(dossier.matter()).isEqualTo(Matter.UNKNOWN);
        assertThat(dossier.subject()).isEqualTo("facture.pdf");
        Document document = room.documents(dossier).getFirst();
        assertThat(document.parts())
                .containsExactly(new Content(Sha256.of(bytes), "facture.pdf", MediaKind.PDF, bytes.length));
        assertThat(room.stores().vault().load(Sha256.of(bytes))).isEqualTo(bytes);
        assertThat(room.stores().store().jobs().pending())
                .extracting(Jobs.Status::kind, Jobs.Status::key)
                .containsExactly(tuple(IntakeService.JOB, dossier.id().toString()));
        assertThat(room.stores().store().auditLog().of(dossier.id()))
                .extracting(AuditEntry::action, AuditEntry::actor)
                .containsExactly(tuple("dossier.received", IntakeRoom.WHO));
    }

    @Test
    void everyKindIsToldByItsBytesWhateverItsName() throws IOException {
        file("a.txt", SampleFiles.pdf("Bonjour", 1));
        file("b.pdf", SampleFiles.picture("png", 20, 20));
        file("c.exe", SampleFiles.picture("jpeg", 20, 20));
        file("d", SampleFiles.tiff(3));
        file("e.png", SampleFiles.picture("bmp", 20, 20));
        file("f.doc", SampleFiles.text("Bonjour, je déménage."));
        file("g.txt", SampleFiles.text("<?xml version=\"1.0\"?><Invoice xmlns=\"urn:x\"><ID>1</ID></Invoice>"));
        file("h.bin", MailText.of("Bonjour", "Voici.").bytes());

        assertThat(room.receive(folder).stream()
                        .map(o -> room.documents(dossier(o))
                                .getFirst()
                                .parts()
                                .getFirst()
                                .kind()))
                .containsExactly(
                        MediaKind.PDF,
                        MediaKind.PNG,
                        MediaKind.JPEG,
                        MediaKind.TIFF,
                        MediaKind.BMP,
                        MediaKind.TEXT,
                        MediaKind.XML,
                        MediaKind.EMAIL);
    }

    @Test
    void aFolderIsTakenWithItsFoldersInTheOrderPeopleCountAndWithoutClutter() throws IOException {
        Files.createDirectories(folder.resolve("lot/sous"));
        file("lot/page10.txt", SampleFiles.text("dix"));
        file("lot/page2.txt", SampleFiles.text("deux"));
        file("lot/sous/a.txt", SampleFiles.text("a"));
        file("lot/.DS_Store", SampleFiles.text("x"));
        file("lot/Thumbs.db", SampleFiles.text("x"));
        Files.createSymbolicLink(folder.resolve("lot/zz"), folder);

        assertThat(room.receive(folder.resolve("lot")))
                .extracting(IntakeOutcome::fileName)
                .containsExactly("lot/page2.txt", "lot/page10.txt", "lot/sous/a.txt", "lot/zz");
        assertThat(room.refusals()).extracting(r -> r.problem()).containsExactly("intake.link");
    }

    @Test
    void theSameBytesAgainAreShownNotStoredUnlessAskedFor() throws IOException {
        Path first = file("a.pdf", SampleFiles.pdf("Facture", 1));
        Path copy = Files.copy(first, folder.resolve("b.pdf"));
        Dossier dossier = dossier(room.receive(first).getFirst());

        assertThat(room.receive(copy))
                .containsExactly(new IntakeOutcome.Duplicate(
                        "b.pdf", Sha256.of(Files.readAllBytes(first)), List.of(dossier.id())));
        assertThat(room.dossiers()).hasSize(1);
        assertThat(room.receive(new Batch(List.of(copy), false, Channel.FILE, true, IntakeRoom.WHO)))
                .first()
                .isInstanceOf(IntakeOutcome.Accepted.class);
        assertThat(room.dossiers()).hasSize(2);
    }

    @Test
    void aBatchRunAgainTakesOnlyWhatIsMissingAndListsNoRefusalTwice() throws IOException {
        for (int i = 0; i < 6; i++) {
            file("t" + i + ".txt", SampleFiles.text("Demande " + i));
        }
        file("vide.pdf", new byte[0]);
        file("x.exe", "MZ\0\1\2\3\4\5\6\7rest of a program\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        var stopped = new StopAfter(4);
        room.service().receive(Batch.of(List.of(folder), Channel.FOLDER, IntakeRoom.WHO), stopped);
        assertThat(room.dossiers()).hasSize(4);

        List<IntakeOutcome> again =
                room.again().receive(Batch.of(List.of(folder), Channel.FOLDER, IntakeRoom.WHO), Progress.NONE);
        room.again().receive(Batch.of(List.of(folder), Channel.FOLDER, IntakeRoom.WHO), Progress.NONE);

        assertThat(again.stream().filter(IntakeOutcome.Duplicate.class::isInstance))
                .hasSize(4);
        assertThat(room.dossiers()).hasSize(6);
        assertThat(room.refusals()).hasSize(2);
    }

    @Test
    void imagesDroppedTogetherAreThePagesOfOneDocument() throws IOException {
        Path two = file("p2.png", SampleFiles.picture("png", 30, 20));
        Path one = file("p1.jpg", SampleFiles.picture("jpeg", 30, 20));
        Path text = file("mot.txt", SampleFiles.text("Bonjour"));
        var batch = new Batch(List.of(two, text, one), true, Channel.FILE, false, IntakeRoom.WHO);

        List<IntakeOutcome> outcomes = room.receive(batch);

        assertThat(outcomes).extracting(IntakeOutcome::fileName).containsExactly("mot.txt", "p2.png (+1)");
        List<Document> documents = room.documents(dossier(outcomes.get(1)));
        assertThat(documents).hasSize(1);
        assertThat(documents.getFirst().parts()).extracting(Content::fileName).containsExactly("p2.png", "p1.jpg");
        assertThat(room.receive(batch)).allMatch(IntakeOutcome.Duplicate.class::isInstance);
    }

    @Test
    void aPastedTextKeepsWhatWasTypedBesideIt() {
        var typed = Map.of(
                FieldName.NAME, " Jeanne  Martin ",
                FieldName.PDL, "140 123 456 789 01, 14098765432109",
                FieldName.IBAN, "fr76 3000 6000",
                FieldName.DATE, "1/9/2026",
                FieldName.PHONE, "06 39 98 12 34",
                FieldName.AMOUNT_EUR, "149,5 €");
        var request = new PastedRequest("", "\n Je déménage le 1er septembre.\r\nMerci", Channel.WEB, typed);

        Dossier dossier = dossier(room.service().receive(request, IntakeRoom.WHO));

        assertThat(dossier.subject()).isEqualTo("Je déménage le 1er septembre.");
        assertThat(dossier.matter()).isEqualTo(Matter.REQUEST);
        assertThat(dossier.channel()).isEqualTo(Channel.WEB);
        assertThat(dossier.party().name()).isEqualTo("Jeanne Martin");
        assertThat(dossier.party().phone()).contains("+33639981234");
        assertThat(room.documents(dossier).getFirst().kind()).isEqualTo(DocumentKind.REQUEST);
        List<Field> fields = room.stores().store().findings().fields(dossier.id());
        assertThat(fields)
                .extracting(f -> f.key().code() + "=" + f.value())
                .containsExactly(
                        "pdl=14012345678901",
                        "pdl.1=14098765432109",
                        "iban=FR7630006000",
                        "name=Jeanne Martin",
                        "phone=+33639981234",
                        "amount_eur=149.5",
                        "date=2026-09-01");
        assertThat(fields)
                .allMatch(f -> f.provenance().equals(new Provenance.Typed(IntakeRoom.WHO, IntakeRoom.NOW))
                        && f.confidence() == 1);
        assertThat(room.service().receive(request, IntakeRoom.WHO)).isInstanceOf(IntakeOutcome.Duplicate.class);
        assertThat(room.service().receive(request, IntakeRoom.WHO, true)).isInstanceOf(IntakeOutcome.Accepted.class);
    }

    @Test
    void anEmptyTextIsNotTaken() {
        var blank = new PastedRequest("Objet", " \n\t ", Channel.WEB, Map.of());
        assertThatThrownBy(() -> room.service().receive(blank, IntakeRoom.WHO))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo("intake.text.empty"));
        assertThat(room.refusals()).isEmpty();
    }

    @Test
    void whatIsRefusedIsListedWithItsReasonAndItsBytes() throws IOException {
        byte[] locked = SampleFiles.pdf("Secret", 1, "motdepasse");
        byte[] long301 = SampleFiles.pdf("Page", 301);
        file("1 protégé.pdf", locked);
        file("2 long.pdf", long301);
        file("3 vide.pdf", new byte[0]);
        file("4 abîmé.pdf", SampleFiles.text("%PDF-1.7\nrien"));

        List<IntakeOutcome> outcomes = room.receive(folder);

        assertThat(outcomes.stream().map(o -> refusal(o).problem()))
                .containsExactly("reading.encrypted", "intake.pages", "intake.empty", "reading.damaged");
        assertThat(refusal(outcomes.get(1)).sentence()).contains("301").contains("300");
        assertThat(outcomes.stream()
                        .map(o -> refusal(o)
                                .sha256()
                                .map(s -> room.stores().vault().load(s).length)))
                .extracting(o -> o.orElse(0))
                .startsWith(locked.length, long301.length, 0);
        assertThat(room.refusals()).hasSize(4);
        assertThat(room.dossiers()).isEmpty();
    }

    @Test
    void everyOutcomeIsTold() throws IOException {
        List<IntakeOutcome> heard = new ArrayList<>();
        file("a.txt", SampleFiles.text("Bonjour"));
        file("b.txt", new byte[0]);
        try (var listening = room.service().received().subscribe(heard::add)) {
            assertThat(room.receive(folder)).isEqualTo(heard).hasSize(2);
            assertThat(listening).isNotNull();
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** Somebody who stops after so many files. */
    private static final class StopAfter implements Progress {
        private int left;

        StopAfter(int files) {
            left = files;
        }

        @Override
        public void report(double done, String what) {
            left--;
        }

        @Override
        public boolean isCancelled() {
            return left <= 0;
        }
    }
}
