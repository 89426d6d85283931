/** Tells what a file is, with Apache Tika's table of magic numbers. */
@NullMarked
package fr.guichet.engine.tika;

import org.jspecify.annotations.NullMarked;
