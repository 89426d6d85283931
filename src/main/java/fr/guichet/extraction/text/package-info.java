/** What every extraction reads with: amounts, dates and identifiers as people print them. Plain Java, no state. */
@NullMarked
package fr.guichet.extraction.text;

import org.jspecify.annotations.NullMarked;
