/** Finds the values in a reading: of an invoice by labels, geometry and arithmetic, of a request by its words. */
@NullMarked
package fr.guichet.extraction;

import org.jspecify.annotations.NullMarked;
