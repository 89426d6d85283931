/** Checks what was found: identifiers, sums, dates, what is missing, what was typed against what was read. */
@NullMarked
package fr.guichet.verification;

import org.jspecify.annotations.NullMarked;
