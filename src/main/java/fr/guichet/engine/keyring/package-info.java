/** The credential stores of Windows, macOS, GNOME and KDE through java-keyring. */
@NullMarked
package fr.guichet.engine.keyring;

import org.jspecify.annotations.NullMarked;
