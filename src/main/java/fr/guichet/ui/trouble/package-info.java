/** What is shown where the program cannot begin its work. */
@NullMarked
package fr.guichet.ui.trouble;

import org.jspecify.annotations.NullMarked;
