/** What a message says, without what surrounds it: greeting, signature, quoted thread. */
@NullMarked
package fr.guichet.classification.text;

import org.jspecify.annotations.NullMarked;
