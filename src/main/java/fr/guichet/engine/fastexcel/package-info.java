/** Tables as workbooks, by fastexcel. */
@NullMarked
package fr.guichet.engine.fastexcel;

import org.jspecify.annotations.NullMarked;
