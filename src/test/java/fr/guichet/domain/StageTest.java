package fr.guichet.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StageTest {
    @Test
    void theMainLineIsOpenFromEndToEnd() {
        var line = new Stage[] {
            Stage.RECEIVED, Stage.READ, Stage.UNDERSTOOD, Stage.VERIFIED, Stage.CONSENTED,
            Stage.CONTRACT_READY, Stage.SIGNING, Stage.SIGNED, Stage.PAID, Stage.CLOSED
        };
        for (int i = 1; i < line.length; i++) {
            assertThat(line[i - 1].mayGoTo(line[i]))
                    .as(line[i - 1] + " to " + line[i])
                    .isTrue();
        }
    }

    @Property
    void nothingLeavesAClosedDossierAndNothingSignedIsRejected(@ForAll Stage next) {
        assertThat(Stage.CLOSED.mayGoTo(next)).isFalse();
        assertThat(Stage.WITHDRAWN.mayGoTo(next)).isFalse();
        assertThat(Stage.SIGNED.mayGoTo(Stage.REJECTED)).isFalse();
        assertThat(Stage.PAID.mayGoTo(Stage.WITHDRAWN)).isFalse();
    }

    @Property
    void noStageLeadsToItself(@ForAll Stage stage) {
        assertThat(stage.mayGoTo(stage)).isFalse();
    }
}
