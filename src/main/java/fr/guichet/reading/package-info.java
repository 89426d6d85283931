/** Reads documents: the text layer where it is good, the picture of the page where it is not. */
@NullMarked
package fr.guichet.reading;

import org.jspecify.annotations.NullMarked;
