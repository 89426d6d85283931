package fr.guichet.domain;

import java.util.Optional;

/**
 * A customer's words as they came: what is classified and searched for entities.
 *
 * @param language {@code fr}, {@code en} or empty where it is not known
 */
public record Message(Optional<String> subject, String text, Optional<String> language, Channel channel) {}
