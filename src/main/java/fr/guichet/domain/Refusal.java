package fr.guichet.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What was brought and not taken in, with its reason. The original stays in the vault where it could be kept.
 *
 * @param problem the problem's code, see {@code problem.<code>} in the texts
 * @param sentence the reason as it was told
 */
public record Refusal(
        UUID id, String fileName, long size, Optional<Sha256> sha256, String problem, String sentence, Instant at) {}
