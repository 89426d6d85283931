package fr.guichet.review;

import static fr.guichet.testing.ReviewFixture.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.base.Problem;
import fr.guichet.domain.Decision;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Settlement;
import fr.guichet.testing.ReviewFixture;
import fr.guichet.ui.TestUi;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever a person decides, taking everything back leaves the dossier as it was found. */
class TakeBackTest {
    private static final List<ReviewFixture> FIXTURE = new java.util.ArrayList<>();

    @BeforeContainer
    static void open() {
        FIXTURE.add(new ReviewFixture(TestUi.CLOCK));
    }

    @AfterContainer
    static void close() {
        FIXTURE.removeFirst().close();
    }

    /** One thing that a person may try; what is not allowed at that moment is refused and changes nothing. */
    enum Act {
        CONFIRM,
        CORRECT,
        CLEAR,
        GIVE,
        RECLASSIFY,
        INVOICE,
        ACCEPT,
        REPORT,
        VALIDATE,
        FORCE,
        REJECT,
        ASK,
        POSTPONE,
        ESCALATE,
        TAKE_BACK
    }

    record Step(Act act, int which) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of(Act.class), Arbitraries.integers().between(0, 30))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 25)
    void takingAllBackRestoresWhatWasFound(@ForAll("steps") List<Step> steps, @ForAll boolean bill) {
        ReviewFixture fixture = FIXTURE.getFirst();
        DossierId id = bill ? fixture.wrongBill() : fixture.dispute();
        ReviewFile found = fixture.file(id);

        steps.forEach(step -> attempt(fixture.review, id, step));
        long standing = standing(fixture.file(id));
        for (int i = 0; i < standing; i++) {
            fixture.review.takeBack(id, CAMILLE);
        }

        ReviewFile restored = fixture.file(id);
        assertThat(restored.fields()).isEqualTo(found.fields());
        assertThat(restored.anomalies()).isEqualTo(found.anomalies());
        assertThat(restored.classification()).isEqualTo(found.classification());
        assertThat(restored.dossier())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(found.dossier());
        assertThat(fixture.review.blockers(restored)).isEqualTo(fixture.review.blockers(found));
    }

    private static long standing(ReviewFile file) {
        long back = file.decisions().stream()
                .filter(d -> d.kind() == Decision.Kind.TAKEN_BACK)
                .count();
        return file.decisions().size() - 2 * back;
    }

    private static void attempt(ReviewService review, DossierId id, Step step) {
        try {
            carryOut(review, id, step);
        } catch (Problem refused) {
            assertThat(refused.key()).startsWith("review.");
        }
    }

    private static void carryOut(ReviewService review, DossierId id, Step step) {
        ReviewFile file = review.look(id);
        FieldKey key = file.fields().isEmpty()
                ? FieldKey.of(FieldName.NAME)
                : file.fields().get(step.which() % file.fields().size()).key();
        int anomaly =
                file.anomalies().isEmpty() ? 0 : step.which() % file.anomalies().size();
        switch (step.act()) {
            case CONFIRM -> review.confirm(id, key, CAMILLE);
            case CORRECT -> review.correct(id, key, "12/03/2026", Optional.empty(), CAMILLE);
            case CLEAR -> review.correct(id, key, "", Optional.empty(), CAMILLE);
            case GIVE ->
                review.correct(id, FieldKey.of(FieldName.AMOUNT_EUR), step.which() + ",50", Optional.empty(), CAMILLE);
            case RECLASSIFY -> review.reclassify(id, Intent.values()[step.which() % 18], CAMILLE);
            case INVOICE -> review.takeAsInvoice(id, CAMILLE);
            case ACCEPT -> review.settle(id, anomaly, Settlement.Kind.ACCEPTED, "vu", CAMILLE);
            case REPORT -> review.settle(id, anomaly, Settlement.Kind.REPORTED, "au fournisseur", CAMILLE);
            case VALIDATE -> review.validate(id, CAMILLE);
            case FORCE -> review.force(id, "accord", CAMILLE);
            case REJECT -> review.reject(id, RejectReason.values()[step.which() % 8], "vu", CAMILLE);
            case ASK -> review.ask(id, DocumentKind.IDENTITY, CAMILLE);
            case POSTPONE ->
                review.postpone(id, TestUi.CLOCK.instant().plus(Duration.ofHours(1 + step.which())), CAMILLE);
            case ESCALATE -> review.escalate(id, "cas rare", CAMILLE);
            case TAKE_BACK -> review.takeBack(id, CAMILLE);
        }
    }
}
