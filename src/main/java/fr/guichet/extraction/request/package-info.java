/** Reads what a customer's message names: who, which point, which document, which value. */
@NullMarked
package fr.guichet.extraction.request;

import org.jspecify.annotations.NullMarked;
