package fr.guichet.workflow;

import fr.guichet.domain.Thresholds;
import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * What the steps take from outside to be reproducible.
 *
 * @param chance draws the sample of those that a person sees although they passed
 */
public record FlowRules(Clock clock, RandomGenerator chance, Thresholds thresholds) {}
