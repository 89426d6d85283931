package fr.guichet.engine.openpdf.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Channel;
import fr.guichet.intake.DemoFile;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDossiersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

    @TempDir
    private Path folder;

    @Test
    void itHoldsOfEverythingAndTheSameDayMakesTheSameBytes() throws IOException {
        List<DemoFile> files = new DemoDossiers().make(Files.createDirectory(folder.resolve("first")), TODAY);
        new DemoDossiers().make(Files.createDirectory(folder.resolve("again")), TODAY);
        Map<String, byte[]> first = bytes("first");
        Map<String, byte[]> again = bytes("again");
        assertThat(again.keySet()).isEqualTo(first.keySet());
        first.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));

        assertThat(files).hasSizeBetween(15, 20);
        assertThat(files.stream().filter(DemoFile.Pasted.class::isInstance)).hasSize(4);
        assertThat(files.stream().map(DemoDossiersTest::channel))
                .contains(Channel.FILE, Channel.LETTER, Channel.EMAIL, Channel.VOICEMAIL, Channel.COUNTER, Channel.WEB);
        assertThat(first.keySet()).anyMatch(n -> n.endsWith(".jpg")).anyMatch(n -> n.startsWith("scan_"));
        String copy = first.keySet().stream()
                .filter(n -> n.startsWith("copie"))
                .findFirst()
                .orElseThrow();
        assertThat(first.get(copy)).isEqualTo(first.get(copy.replace("copie de ", "facture ")));
    }

    @Test
    void aBillsTextCanBeReadAndAScanHasNone() throws IOException {
        Bill bill = new DemoBills(TODAY).wrongTotal();
        assertThat(text(BillDesign.pdf(bill)))
                .contains(
                        "Voltarive",
                        "N° " + bill.number(),
                        "PDL) : 19853047216690",
                        Figures.euros(bill.ttc()),
                        "médiateur");
        byte[] scan = new Scanner(1).scan("Scan", TODAY, BillDesign.of(new DemoBills(TODAY).scanned()));
        assertThat(text(scan)).isBlank();
    }

    @Test
    void anEmailBearsItsPapers() throws MessagingException, IOException {
        byte[] eml = new DemoMails(TODAY).movingIn().eml();
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
        assertThat(message.getSubject()).isEqualTo("Emménagement : ouverture d’un contrat d’électricité");
        var parts = (Multipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(4);
        assertThat(parts.getBodyPart(3).getFileName()).isEqualTo("rib.pdf");
        var words = (Multipart) parts.getBodyPart(0).getContent();
        assertThat(words.getBodyPart(0).getContent().toString()).contains("J’emménage le 24 avril 2026");
        try (var rib = parts.getBodyPart(3).getInputStream()) {
            assertThat(text(rib.readAllBytes())).contains("Relevé d’identité bancaire", "SPECIMEN");
        }
    }

    private Map<String, byte[]> bytes(String name) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (var files = Files.list(folder.resolve(name))) {
            for (Path file : files.toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    private static Channel channel(DemoFile file) {
        return switch (file) {
            case DemoFile.Dropped d -> d.channel();
            case DemoFile.Pasted p -> p.request().channel();
        };
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
