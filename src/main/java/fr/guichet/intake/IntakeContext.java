package fr.guichet.intake;

import fr.guichet.base.Ids;
import fr.guichet.base.Texts;
import java.time.Clock;

/** What intake takes from outside to be reproducible, and the language of its refusals. */
public record IntakeContext(Clock clock, Ids ids, Texts texts, IntakeLimits limits) {}
