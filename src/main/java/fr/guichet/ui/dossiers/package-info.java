/** The list of dossiers: searched, narrowed, chosen from, written out. */
@NullMarked
package fr.guichet.ui.dossiers;

import org.jspecify.annotations.NullMarked;
