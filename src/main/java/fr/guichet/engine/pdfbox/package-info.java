/** Reads PDF files through PDFBox. */
@NullMarked
package fr.guichet.engine.pdfbox;

import org.jspecify.annotations.NullMarked;
