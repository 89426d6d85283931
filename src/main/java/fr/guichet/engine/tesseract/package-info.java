/** Recognises pictures through Tesseract, whose natives come with the program. */
@NullMarked
package fr.guichet.engine.tesseract;

import org.jspecify.annotations.NullMarked;
