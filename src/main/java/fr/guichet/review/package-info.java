/** A person settles what is doubtful; everything decided can be taken back. */
@NullMarked
package fr.guichet.review;

import org.jspecify.annotations.NullMarked;
