/** The first screen: what waits for a person today, how the day goes, what happened meanwhile. */
@NullMarked
package fr.guichet.ui.accueil;

import org.jspecify.annotations.NullMarked;
