/** What all screens share: loading views, going from one to another, background work, panels, commands, looks. */
@NullMarked
package fr.guichet.ui.common;

import org.jspecify.annotations.NullMarked;
