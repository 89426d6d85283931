package fr.guichet.review;

import fr.guichet.base.Ids;
import fr.guichet.base.Texts;
import fr.guichet.domain.Thresholds;
import java.time.Clock;

/** What review takes from outside: the time, ids, the language of its sentences, from where on a value is believed. */
public record ReviewContext(Clock clock, Ids ids, Texts texts, Thresholds thresholds) {}
