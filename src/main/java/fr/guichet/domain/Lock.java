package fr.guichet.domain;

import java.time.Instant;

/** Who has a dossier open, since when. */
public record Lock(DossierId dossier, String holder, String session, Instant since) {}
