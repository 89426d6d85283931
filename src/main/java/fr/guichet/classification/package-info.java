/** Says what a request is about, how sure it is, and which words decided. */
@NullMarked
package fr.guichet.classification;

import org.jspecify.annotations.NullMarked;
