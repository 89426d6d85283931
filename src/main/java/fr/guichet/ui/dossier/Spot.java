package fr.guichet.ui.dossier;

import fr.guichet.domain.Box;
import fr.guichet.domain.DocumentId;

/** A place in a document. */
public record Spot(DocumentId document, Box box) {}
