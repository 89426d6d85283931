/** What comes in: dropped, chosen, pasted or from watched folders, and how far each of it got. */
@NullMarked
package fr.guichet.ui.reception;

import org.jspecify.annotations.NullMarked;
