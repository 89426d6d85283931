/** Starts the desktop or the command line; Wiring says who fills which port. */
@NullMarked
package fr.guichet.app;

import org.jspecify.annotations.NullMarked;
