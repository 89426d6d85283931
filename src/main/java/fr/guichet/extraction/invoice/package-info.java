/** Reads an invoice: labels, geometry and arithmetic over the words of a reading. Nothing here knows a supplier. */
@NullMarked
package fr.guichet.extraction.invoice;

import org.jspecify.annotations.NullMarked;
