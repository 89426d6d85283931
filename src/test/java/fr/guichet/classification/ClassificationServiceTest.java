package fr.guichet.classification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Channel;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Message;
import fr.guichet.domain.Urgency;
import fr.guichet.engine.opennlp.MaxentIntentModel;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationServiceTest {
    private static final ClassificationService SERVICE = new ClassificationService(MaxentIntentModel.fromResources());

    private static Classification classify(String text) {
        return SERVICE.classify(new Message(Optional.empty(), text, Optional.empty(), Channel.WEB));
    }

    private static Classification classify(String subject, String text) {
        return SERVICE.classify(new Message(Optional.of(subject), text, Optional.empty(), Channel.EMAIL));
    }

    @Test
    void saysWhatAPlainMessageIsAboutAndWhichWordsDecided() {
        String text = "Bonjour, je déménage le 12 mai et je souhaite résilier mon contrat au 4 rue du Lavoir. Merci.";

        var found = classify(text);

        assertThat(found.intent()).isEqualTo(Intent.MOVE_OUT);
        assertThat(found.confidence()).isGreaterThan(0.6);
        assertThat(found.rationale())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(text).contains(words));
        assertThat(found.model()).startsWith("maxent-");
    }

    @Test
    void aQuotedThreadChangesNothing() {
        String own = "Bonjour,\nVoici mon nouveau RIB, merci de prélever désormais sur ce compte bancaire.\n";
        String thread = "\nLe 3 mars 2026 à 10:12, Service clients <service@exemple.example> a écrit :\n"
                + "> Bonjour, votre demande de résiliation pour déménagement est enregistrée.\n"
                + "> Vous quittez le logement le 12, l’index final sera relevé.\n";

        assertThat(classify(own + thread).intent())
                .isEqualTo(classify(own).intent())
                .isEqualTo(Intent.BANK_DETAILS);
    }

    @Test
    void aForwardedMessageIsReadWhereNothingElseIsSaid() {
        String text = "Pour info\n\n"
                + "---------- Message transféré ---------\n"
                + "De : Jean Valin <j.valin@exemple.example>\n"
                + "Date : lun. 3 mars\n"
                + "Objet : relevé\n"
                + "À : accueil\n\n"
                + "Bonjour, voici le relevé de mon compteur de gaz : 08 415 m3.";

        assertThat(classify("TR: relevé", text).intent()).isEqualTo(Intent.METER_READING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il y a une forte odeur de gaz dans la cuisine",
                "ca sent le gaz dans l'escalier depuis ce matin, et par ailleurs je conteste ma facture de 300 €",
                "Je crois qu'il y a une fuite de gaz devant le numéro 12",
                "There is a strong smell of gas in the hallway",
                "Des étincelles sortent du compteur quand j'allume le four",
                "Mon compteur fume, que faire",
                "Un câble est tombé au sol devant l'école",
                "sparks coming out of the meter, please help",
                "I got an electric shock from the meter box"
            })
    void dangerIsAlwaysAnEmergency(String text) {
        var found = classify(text);

        assertThat(found.intent()).isEqualTo(Intent.OUTAGE_EMERGENCY);
        assertThat(found.urgency()).isEqualTo(Urgency.CRITICAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour, il n'y a pas d'odeur de gaz ni rien d'anormal, je veux juste ouvrir un contrat de gaz dans"
                        + " ma nouvelle maison",
                "There is no smell of gas, I only want to give you my gas meter reading: 7 430",
                "Quel numéro appeler en cas d'odeur de gaz ? J'emménage samedi et je voudrais ouvrir le compteur de"
                        + " gaz."
            })
    void aDangerDeniedOrOnlyThoughtOfIsNone(String text) {
        assertThat(classify(text).urgency()).isNotEqualTo(Urgency.CRITICAL);
        assertThat(classify(text).intent()).isNotEqualTo(Intent.OUTAGE_EMERGENCY);
    }

    @Test
    void whatMeansNothingIsNotBelieved() {
        for (String text : new String[] {"", " \n\n ", "zxqv plonk wibbly", "????", "你好，世界", "<html></html>"}) {
            assertThat(classify(text).confidence()).as(text).isLessThan(0.6);
        }
    }

    @Test
    void aHugeTextIsReadInItsBeginning() {
        String text = "Je souhaite résilier mon contrat car je déménage. ".repeat(100_000);

        assertThat(classify(text).intent()).isEqualTo(Intent.MOVE_OUT);
    }

    @Property(tries = 300)
    void anyTextGivesAnAnswerThatPointsIntoIt(@ForAll String subject, @ForAll String text) {
        var found = classify(subject, text);

        assertThat(found.confidence()).isBetween(0.0, 1.0);
        assertThat(found.secondary()).doesNotContain(found.intent());
        String whole = subject.replaceAll("\\s+", " ").strip() + "\n" + text;
        assertThat(found.rationale()).allSatisfy(words -> assertThat(whole).contains(words));
        assertThat(classify(subject, text)).isEqualTo(found);
    }
}
