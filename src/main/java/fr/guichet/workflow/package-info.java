/** Chains the features: which step follows which, and the steps as durable jobs. */
@NullMarked
package fr.guichet.workflow;

import org.jspecify.annotations.NullMarked;
