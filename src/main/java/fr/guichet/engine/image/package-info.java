/** Opens picture files through ImageIO. */
@NullMarked
package fr.guichet.engine.image;

import org.jspecify.annotations.NullMarked;
