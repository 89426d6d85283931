/** Invented energy bills in many layouts and wordings, with what they print: for tests and for bench/. */
@NullMarked
package fr.guichet.testing.bills;

import org.jspecify.annotations.NullMarked;
