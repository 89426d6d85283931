/** A document's page on screen, with what was found in it: drawn off the screen's thread, zoomed, turned, searched, clicked. */
@NullMarked
package fr.guichet.ui.common.page;

import org.jspecify.annotations.NullMarked;
