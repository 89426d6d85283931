/** The review: what waits, the page, its values and its anomalies, side by side, settled from the keyboard. */
@NullMarked
package fr.guichet.ui.revue;

import org.jspecify.annotations.NullMarked;
