/** One dossier: its way, its documents, what is known and what was done. */
@NullMarked
package fr.guichet.ui.dossier;

import org.jspecify.annotations.NullMarked;
