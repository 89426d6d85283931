/** The window around the screens: the rail, the bar on top, search and commands, jobs, notifications, panels. */
@NullMarked
package fr.guichet.ui.shell;

import org.jspecify.annotations.NullMarked;
