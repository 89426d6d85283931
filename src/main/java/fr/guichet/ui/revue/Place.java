package fr.guichet.ui.revue;

import fr.guichet.domain.Box;
import fr.guichet.domain.DocumentId;

/** Where something stands: a box of a document. */
public record Place(DocumentId document, Box box) {}
