/** Programs that measure; each prints one JSON object. Run by the scripts in bench/. */
@NullMarked
package fr.guichet.bench;

import org.jspecify.annotations.NullMarked;
