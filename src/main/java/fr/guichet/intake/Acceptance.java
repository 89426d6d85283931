package fr.guichet.intake;

import fr.guichet.base.Jobs;
import java.util.List;

final class Acceptance {
    Acceptance(IntakeStore store, Jobs jobs, IntakeContext context) {}

    List<IntakeOutcome> none() {
        return List.of();
    }
}
