package fr.guichet.intake;

import fr.guichet.base.Progress;
import java.util.function.Consumer;

/** One thing that was brought, on its way in: as part of which batch, how much may come out of it, who hears of it. */
record Delivery(Batch batch, Allowance allowance, Progress progress, Consumer<IntakeOutcome> told) {}
