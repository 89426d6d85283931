package fr.guichet.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A dossier as a list shows it. */
public record DossierRow(
        DossierId id,
        String reference,
        Stage stage,
        Matter matter,
        Optional<Intent> intent,
        String name,
        String subject,
        Channel channel,
        Instant receivedAt,
        Set<ReviewReason> reasons,
        Optional<Severity> worst,
        Optional<String> assignee,
        Optional<Instant> dueAt) {}
