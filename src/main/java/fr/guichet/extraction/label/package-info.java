/** The labels that stand before, above or beside the values of an invoice, read from dictionaries, one a language. */
@NullMarked
package fr.guichet.extraction.label;

import org.jspecify.annotations.NullMarked;
