package fr.guichet.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Stage;
import fr.guichet.ui.TestUi;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QueryTextTest {
    private final QueryText line = new QueryText(TestUi.CLOCK);

    @Property(tries = 300)
    void aViewIsReadAsItWasSaved(
            @ForAll String name,
            @ForAll Set<Stage> stages,
            @ForAll Set<Intent> intents,
            @ForAll Set<Severity> severities,
            @ForAll DossierQuery.Order order) {
        DossierQuery query = DossierQuery.all(RowsViewModel.PAGE)
                .text(wellFormed(name).strip())
                .stages(stages)
                .intents(intents)
                .severities(severities)
                .reasons(Set.of(ReviewReason.SAMPLE))
                .matters(Set.of(Matter.INVOICE))
                .assignee(Optional.of(wellFormed(name)))
                .ordered(order);
        assertThat(line.read(line.of(query))).isEqualTo(query);
        assertThat(line.of(query)).doesNotContain("\n").doesNotContain("\t");
    }

    @Test
    void whatIsDueIsToldFromToday() {
        for (Due due : Due.values()) {
            DossierQuery query = DossierQuery.all(100).dueBefore(Optional.of(due.before(TestUi.CLOCK)));
            assertThat(line.of(query)).contains("due=" + due);
            assertThat(line.read(line.of(query)).dueBefore()).contains(due.before(TestUi.CLOCK));
        }
    }

    @Property(tries = 300)
    void anyLineIsRead(@ForAll String text) {
        assertThatCode(() -> line.read(text)).doesNotThrowAnyException();
        assertThatCode(() -> line.read("text=%" + text + "&stages=" + text + "&due=NEVER"))
                .doesNotThrowAnyException();
    }

    private static String wellFormed(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }
}
