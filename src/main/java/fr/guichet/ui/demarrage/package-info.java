/** The first start: who you are, where the data lies, with the demonstration or without. */
@NullMarked
package fr.guichet.ui.demarrage;

import org.jspecify.annotations.NullMarked;
