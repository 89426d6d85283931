package fr.guichet.classification.training;

import fr.guichet.classification.features.Feature;
import fr.guichet.domain.Intent;
import java.util.List;

/** What was seen in an example, and what it is about. */
public record Sample(Intent intent, List<Feature> features) {}
