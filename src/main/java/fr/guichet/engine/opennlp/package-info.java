/** The intent model: maximum entropy, trained and applied by OpenNLP. */
@NullMarked
package fr.guichet.engine.opennlp;

import org.jspecify.annotations.NullMarked;
