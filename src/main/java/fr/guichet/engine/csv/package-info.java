/** Tables as text, by Commons CSV. */
@NullMarked
package fr.guichet.engine.csv;

import org.jspecify.annotations.NullMarked;
