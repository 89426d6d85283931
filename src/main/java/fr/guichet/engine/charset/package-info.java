/** Guesses charsets through juniversalchardet. */
@NullMarked
package fr.guichet.engine.charset;

import org.jspecify.annotations.NullMarked;
