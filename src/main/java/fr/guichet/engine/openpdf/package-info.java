/** Writes PDF with OpenPDF. What is drawn on an {@link fr.guichet.engine.openpdf.Ink} goes onto a page or into a picture alike. */
@NullMarked
package fr.guichet.engine.openpdf;

import org.jspecify.annotations.NullMarked;
