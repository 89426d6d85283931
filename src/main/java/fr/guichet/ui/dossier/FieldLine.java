package fr.guichet.ui.dossier;

import fr.guichet.ui.common.Look;
import java.util.Optional;

/**
 * A value as the list shows it.
 *
 * @param id names it among the marks on the page
 * @param value as people write it; empty where it is missing
 * @param origin a sentence: where it comes from, who vouches for it
 */
public record FieldLine(String id, String name, String value, Look state, String origin, Optional<Spot> spot) {}
