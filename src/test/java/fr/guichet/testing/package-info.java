/** What the tests of several packages share. */
@NullMarked
package fr.guichet.testing;

import org.jspecify.annotations.NullMarked;
