package fr.guichet.intake;

import static fr.guichet.intake.IntakeRoom.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.domain.Channel;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Matter;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Refusal;
import fr.guichet.domain.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailIntakeTest {
    private final IntakeRoom room = IntakeRoom.open();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aMailIsOneDossierWithItselfFirstThenItsAttachments() throws IOException {
        byte[] pdf = SampleFiles.pdf("Bail", 1);
        byte[] eml = MailText.of("Emménagement", "Voici le bail.")
                .attach("bail.pdf", "application/pdf", pdf)
                .inline("logo.png", "image/png", SampleFiles.picture("png", 8, 8))
                .html("<img src='cid:logo.png@courriel.example'>")
                .bytes();

        Dossier dossier = dossier(receive(eml).getFirst());

        assertThat(dossier.channel()).isEqualTo(Channel.EMAIL);
        assertThat(dossier.matter()).isEqualTo(Matter.REQUEST);
        assertThat(dossier.subject()).isEqualTo("Emménagement");
        assertThat(dossier.party().name()).isEqualTo("Jeanne Martin");
        assertThat(dossier.party().email()).contains("jeanne.martin@courriel.example");
        List<Document> documents = room.documents(dossier);
        assertThat(documents).extracting(Document::fileName).containsExactly("m.eml", "bail.pdf");
        assertThat(documents).extracting(Document::kind).containsExactly(DocumentKind.REQUEST, DocumentKind.UNKNOWN);
        assertThat(documents.getFirst().parts().getFirst().kind()).isEqualTo(MediaKind.EMAIL);
        assertThat(room.stores().vault().load(Sha256.of(eml))).isEqualTo(eml);
        assertThat(room.stores().vault().load(Sha256.of(pdf))).isEqualTo(pdf);
        assertThat(receive(eml)).first().isInstanceOf(IntakeOutcome.Duplicate.class);
        assertThat(room.receive(Files.write(folder.resolve("bail.pdf"), pdf)))
                .first()
                .isEqualTo(new IntakeOutcome.Duplicate("bail.pdf", Sha256.of(pdf), List.of(dossier.id())));
    }

    @Test
    void aBadAttachmentIsListedAndCostsNothingElse() throws IOException {
        byte[] eml = MailText.of("Pièces", "Trois pièces.")
                .attach("contrat.docx", "application/pdf", SampleFiles.zip(Map.of("[Content_Types].xml", new byte[1])))
                .attach("vide.pdf", "application/pdf", new byte[0])
                .attach("../../facture.pdf", "application/octet-stream", SampleFiles.pdf("Facture", 1))
                .attach("smime.p7s", "application/pkcs7-signature", new byte[] {1, 2})
                .bytes();

        List<IntakeOutcome> outcomes = receive(eml);

        assertThat(room.documents(dossier(outcomes.getFirst())))
                .extracting(Document::fileName)
                .containsExactly("m.eml", "facture.pdf");
        assertThat(outcomes.stream().skip(1).map(IntakeRoom::refusal))
                .extracting(Refusal::fileName, Refusal::problem)
                .containsExactly(
                        tuple("m.eml › contrat.docx", "intake.foreign.office"),
                        tuple("m.eml › vide.pdf", "intake.empty"));
        assertThat(room.refusals()).hasSize(2);
        receive(eml);
        assertThat(room.refusals()).hasSize(2);
    }

    @Test
    void archivesAndForwardedMailsGiveTheirFilesToTheMailsDossier() throws IOException {
        byte[] inner = MailText.of("Fwd", "Le mot d’avant.")
                .attach("index.txt", "text/plain", SampleFiles.text("12345"))
                .bytes();
        byte[] zip = SampleFiles.zip(Map.of("a.png", SampleFiles.picture("png", 12, 12)));
        byte[] eml = MailText.of("Transfert", "Voyez dessous.")
                .attach("photos.zip", "application/zip", zip)
                .forward(inner)
                .bytes();

        Dossier dossier = dossier(receive(eml).getFirst());

        assertThat(room.documents(dossier))
                .extracting(Document::fileName)
                .containsExactly("m.eml", "a.png", "index.txt");
        assertThat(IntakeRoom.engines().mails().read(eml).text())
                .startsWith("Voyez dessous.")
                .contains("Objet : Fwd", "De : Jeanne Martin <jeanne.martin@courriel.example>", "Le mot d’avant.");
    }

    @Test
    void aLargePictureInTheTextIsADocument() throws IOException {
        byte[] photo = Arrays.copyOf(SampleFiles.picture("jpeg", 64, 64), 45_000);
        byte[] eml = MailText.of("Compteur", "La photo :")
                .inline("photo.jpg", "image/jpeg", photo)
                .html("<p>La photo :</p><img src=\"cid:photo.jpg@courriel.example\">")
                .bytes();
        assertThat(room.documents(dossier(receive(eml).getFirst())))
                .extracting(Document::fileName)
                .containsExactly("m.eml", "photo.jpg");
    }

    private List<IntakeOutcome> receive(byte[] eml) throws IOException {
        return room.receive(Files.write(folder.resolve("m.eml"), eml));
    }
}
