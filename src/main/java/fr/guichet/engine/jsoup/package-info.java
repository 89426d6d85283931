/** Turns web pages into text, with jsoup. */
@NullMarked
package fr.guichet.engine.jsoup;

import org.jspecify.annotations.NullMarked;
