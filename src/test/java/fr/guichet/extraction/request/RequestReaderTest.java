package fr.guichet.extraction.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.guichet.domain.Box;
import fr.guichet.domain.Channel;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Message;
import fr.guichet.domain.Page;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.Reading;
import fr.guichet.domain.ReadingSource;
import fr.guichet.domain.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequestReaderTest {
    private static final DocumentId DOCUMENT = new DocumentId(new UUID(0, 7));
    private static final RequestReader READER = new RequestReader();

    @Test
    void anEmailTellsWhoWhichPointAndWhen() {
        assertThat(values(Channel.EMAIL, """
            Bonjour,

            Nous quittons le 14 bis rue du Général Leclerc, 35000 Rennes, le 30 juin 2026 (PDL 09123456789012, client 245 118 903).
            Index ce matin : HP 012345 / HC 6789.

            Cordialement,
            Solène Le Goff
            Tél. 06 39 98 12 34
            solene.legoff@courriel.example\
            """))
                .containsEntry("name", "Solène Le Goff")
                .containsEntry("email", "solene.legoff@courriel.example")
                .containsEntry("phone", "+33639981234")
                .containsEntry("pdl", "09123456789012")
                .containsEntry("customer_ref", "245118903")
                .containsEntry("meter_index", "HP=012345;HC=6789")
                .containsEntry("date", "2026-06-30")
                .containsEntry("address", "14 bis rue du Général Leclerc")
                .containsEntry("postcode", "35000");
    }

    @Test
    void aCallIsUnderstoodWithItsNumbersInWords() {
        assertThat(values(
                        Channel.VOICEMAIL,
                        "oui bonjour, c'est monsieur Tessier, Bernard Tessier, ma référence c'est deux cent trente,"
                            + " huit cent quatre-vingt-un, zéro zéro six, j'ai reçu une facture de quatre cent douze"
                            + " euros, rappelez-moi au zéro six trente-neuf quatre-vingt-dix-huit soixante et onze"
                            + " zéro trois, merci"))
                .containsEntry("name", "Bernard Tessier")
                .containsEntry("customer_ref", "230881006")
                .containsEntry("amount_eur", "412.00")
                .containsEntry("phone", "+33639987103");
    }

    @Test
    void aMisreadLetterIsPutRight() {
        assertThat(values(
                        Channel.LETTER,
                        "Mme L0RIEUX So1ange\n"
                                + "3 rue des Ti1leuls 2l000 Dijon\n"
                                + "c1ient 2O4 118 77S\n\n"
                                + "Mess1eurs, je conteste les 318,5O eur0s."))
                .containsEntry("name", "Solange Lorieux")
                .containsEntry("address", "3 rue des Tilleuls")
                .containsEntry("postcode", "21000")
                .containsEntry("customer_ref", "204118775")
                .containsEntry("amount_eur", "318.50");
    }

    @Test
    void everyFieldPointsAtItsWords() {
        String text = "Bonjour, ici Karine Vasseur, mon numéro est le 06 39 98 44 10.";
        Reading reading = typed(text);
        List<Field> fields = READER.read(
                DOCUMENT,
                new Message(Optional.of("Rappel"), text, Optional.of("fr"), Channel.WEB),
                Optional.of(reading));
        Field phone = fields.stream()
                .filter(f -> f.name() == FieldName.PHONE)
                .findFirst()
                .orElseThrow();
        assertThat(phone.raw()).isEqualTo("06 39 98 44 10");
        assertThat(phone.provenance())
                .isEqualTo(new Provenance.ReadFrom(
                        DOCUMENT, new Box(1, 10 * text.indexOf("06"), 100, 10 * 15, 12), ReadingSource.TEXT_LAYER));
    }

    @Test
    void theLastMessageComesBeforeTheQuotedOnes() {
        assertThat(values(Channel.EMAIL, """
            Bonsoir, les 64,10 € sont partis ce matin.
            Thierry Camus

            Le mar. 3 mars 2026 à 10:22, Service Clients <service@fournisseur.example> a écrit :
            > Madame Lenoir, notre conseillère, vous a écrit au sujet de la facture F26-0412233
            > de 87,20 €, référence client 233 871 004.\
            """))
                .containsEntry("name", "Thierry Camus")
                .containsEntry("amount_eur", "64.10")
                .containsEntry("invoice_number", "F26-0412233")
                .containsEntry("customer_ref", "233871004");
    }

    @Test
    void whatIsForwardedSpeaksForItsOwnWriter() {
        assertThat(values(Channel.EMAIL, """
            Voir ci-dessous, merci. Paul

            ---------- Message transféré ---------
            De : Yvonne Lescure <yvonne.lescure@courriel.example>
            Date : lun. 4 mai 2026 à 09:12
            Objet : mon compteur

            Mon Paul, le compteur marque 33210. Bises, maman\
            """))
                .containsEntry("name", "Yvonne Lescure")
                .containsEntry("email", "yvonne.lescure@courriel.example")
                .containsEntry("meter_index", "33210");
    }

    @Test
    void anAdvisersNoteNamesTheCustomerFirst() {
        assertThat(values(
                        Channel.COUNTER,
                        "Mlle OUEDRAOGO Aminata (étudiante), garant : son père Salif Ouedraogo. Entrée"
                                + " 01/09/2026, 45 bd Voltaire 21000 Dijon."))
                .containsEntry("name", "Aminata Ouedraogo")
                .containsEntry("date", "2026-09-01")
                .containsEntry("address", "45 bd Voltaire")
                .containsEntry("postcode", "21000");
    }

    @Test
    void anEnglishLetterIsReadTheEnglishWay() {
        assertThat(values(Channel.EMAIL, """
            Dear Sir or Madam,
            You charged me €1,204 on April 3rd. Please call me: 07700 900321.
            Kind regards,
            Dr. Amelia Hartwell-Jones\
            """))
                .containsEntry("name", "Amelia Hartwell-Jones")
                .containsEntry("amount_eur", "1204.00")
                .containsEntry("date", "--04-03")
                .containsEntry("phone", "+447700900321");
    }

    @Test
    void anInvalidIbanIsToldAsPrintedAndDoubted() {
        Field iban = field("Mon IBAN : FR76 3000 4000 0312 3456 7890 144", FieldName.IBAN);
        assertThat(iban.value()).isEqualTo("FR7630004000031234567890144");
        assertThat(iban.confidence()).isLessThan(0.6);
    }

    @Test
    void aPriceOfAKilowattHourIsNoAmount() {
        assertThat(values(Channel.WEB, "Le kWh est à 0,2016 €/kWh chez vous, pourquoi ?"))
                .doesNotContainKey("amount_eur");
    }

    @Test
    void theRequestHangsOnItsOwnDateAndNotTheLettersDate() {
        Field date = field(
                "Brest, le 9 février 2026\n\nJe quitte les lieux le 28 février 2026.\n\nJeanne Roux", FieldName.DATE);
        assertThat(date.value()).isEqualTo("2026-02-28");
        assertThat(date.candidates()).extracting(c -> c.value()).containsExactly("2026-02-09");
    }

    @Test
    void aBareNumberIsLessSureThanALabelledOne() {
        double bare = field("Bonjour, 238119460 merci", FieldName.CUSTOMER_REF).confidence();
        double labelled =
                field("Bonjour, client 238119460 merci", FieldName.CUSTOMER_REF).confidence();
        assertThat(bare).isLessThan(labelled - 0.1);
    }

    @Test
    void gasAndElectricityAreToldApartByTheWordsNearby() {
        assertThat(values(Channel.WEB, "gaz : 23518806497712 et électricité : 18504416697723"))
                .containsEntry("pce", "23518806497712")
                .containsEntry("pdl", "18504416697723");
    }

    @Test
    void aNumberThatGoesOverTheEdgeOfALineIsOneNumber() {
        assertThat(values(Channel.LETTER, """
            Bonjour, voici le relevé que vous m’avez demandé pour mon logement, PDL 20 588
            413 079 265, et mon numéro de client, que je recopie de la facture, est 219 604
            773. Je m’appelle Thibault de Carlier et je suis joignable au numéro suivant, 06
            39 98 60 17, tous les jours.
            Thibault de Carlier\
            """))
                .containsEntry("pdl", "20588413079265")
                .containsEntry("customer_ref", "219604773")
                .containsEntry("phone", "+33639986017")
                .containsEntry("name", "Thibault de Carlier");
    }

    @Test
    void aStreetsNameMayHaveATownsPreposition() {
        assertThat(values(Channel.WEB, "J’habite 22 rue du Four à Chaux, 25000 Besançon."))
                .containsEntry("address", "22 rue du Four à Chaux");
        assertThat(values(Channel.WEB, "J’habite 22 rue du Four à Langres."))
                .containsEntry("address", "22 rue du Four");
    }

    @Test
    void longAndRepetitiveTextsEndInTime() {
        for (String piece : List.of("bonjour ", "Aa-", "12 rue ", "quatre-vingt ", "a.", "FR76 ", "1 000 ")) {
            assertThatCode(() -> values(Channel.VOICEMAIL, piece.repeat(4000))).doesNotThrowAnyException();
        }
    }

    private static Field field(String text, FieldName name) {
        var message = new Message(Optional.empty(), text, Optional.empty(), Channel.WEB);
        return READER.read(DOCUMENT, message, Optional.empty()).stream()
                .filter(f -> f.name() == name)
                .findFirst()
                .orElseThrow();
    }

    static Map<String, String> values(Channel channel, String text) {
        var message = new Message(Optional.empty(), text, Optional.empty(), channel);
        Map<String, String> values = new TreeMap<>();
        READER.read(DOCUMENT, message, Optional.empty())
                .forEach(f -> values.put(f.name().code(), f.value()));
        return values;
    }

    /** One line, ten points a character. */
    private static Reading typed(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            words.add(new Word(word, new Box(1, 10 * at, 100, 10 * word.length(), 12), 1));
            at += word.length() + 1;
        }
        return Reading.of(List.of(new Page(1, 2000, 842, ReadingSource.TEXT_LAYER, 0, words)));
    }
}
