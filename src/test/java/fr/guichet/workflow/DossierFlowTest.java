package fr.guichet.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Channel;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Party;
import fr.guichet.domain.Stage;
import fr.guichet.domain.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DossierFlowTest {
    private static final Instant MORNING = Instant.parse("2026-11-25T08:00:00Z");

    @Property
    void everyPathIsAllowedStepByStep(@ForAll Matter matter, @ForAll Intent intent) {
        List<Stage> path = DossierFlow.path(matter, Optional.of(intent));
        assertThat(path.getFirst()).isEqualTo(Stage.RECEIVED);
        assertThat(path.getLast().isFinal()).isTrue();
        for (int i = 1; i < path.size(); i++) {
            assertThat(path.get(i - 1).mayGoTo(path.get(i)))
                    .as(path.get(i - 1) + " to " + path.get(i))
                    .isTrue();
        }
    }

    @Property
    void whatIsMoreUrgentIsNeverDueLater(@ForAll Intent intent) {
        Dossier dossier = request(intent);
        Instant critical = DossierFlow.due(dossier, Urgency.CRITICAL);
        Instant high = DossierFlow.due(dossier, Urgency.HIGH);
        assertThat(critical).isEqualTo(MORNING);
        assertThat(high).isBetween(critical, DossierFlow.due(dossier, Urgency.NORMAL));
    }

    @Test
    void aContractIsOnlyMadeWhereSomebodyBecomesOrStaysACustomerOnNewTerms() {
        assertThat(DossierFlow.path(Matter.REQUEST, Optional.of(Intent.MOVE_IN)))
                .contains(Stage.CONSENTED, Stage.SIGNED);
        assertThat(DossierFlow.path(Matter.REQUEST, Optional.of(Intent.METER_READING)))
                .doesNotContain(Stage.CONSENTED);
        assertThat(DossierFlow.path(Matter.INVOICE, Optional.empty())).doesNotContain(Stage.SIGNING);
    }

    @Test
    void theLawsTimesAreMarkedAsSuch() {
        assertThat(DossierFlow.due(request(Intent.WITHDRAWAL), Urgency.NORMAL))
                .isEqualTo(MORNING.plus(Duration.ofDays(14)));
        assertThat(DossierFlow.isLegal(Matter.REQUEST, Optional.of(Intent.WITHDRAWAL)))
                .isTrue();
        assertThat(DossierFlow.isLegal(Matter.REQUEST, Optional.of(Intent.METER_READING)))
                .isFalse();
    }

    private static Dossier request(Intent intent) {
        return new Dossier(
                new DossierId(new UUID(0, 1)),
                "2026-000001",
                Stage.UNDERSTOOD,
                Matter.REQUEST,
                Optional.of(intent),
                Party.UNKNOWN,
                "",
                Channel.PASTED,
                MORNING,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                0);
    }
}
