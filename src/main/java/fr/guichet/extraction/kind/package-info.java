/** Tells what kind of document a reading is by the words that such documents use. */
@NullMarked
package fr.guichet.extraction.kind;

import org.jspecify.annotations.NullMarked;
