package fr.guichet.classification.training;

import fr.guichet.domain.Intent;
import fr.guichet.domain.Message;
import fr.guichet.domain.Urgency;
import java.util.List;
import java.util.Optional;

/**
 * A message with what it is about, written for training or for measuring.
 *
 * @param file where it is written, to find it again
 * @param urgency where the writer said it
 */
public record Example(Message message, Intent intent, List<Intent> secondary, Optional<Urgency> urgency, String file) {}
