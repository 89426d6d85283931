/** A reading as a person sees it: words joined to cells, cells beside and below each other. */
@NullMarked
package fr.guichet.extraction.layout;

import org.jspecify.annotations.NullMarked;
