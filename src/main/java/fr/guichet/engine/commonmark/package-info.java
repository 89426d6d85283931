/** Markdown by commonmark-java. */
@NullMarked
package fr.guichet.engine.commonmark;

import org.jspecify.annotations.NullMarked;
