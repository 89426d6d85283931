package fr.guichet.ui.common;

import javafx.scene.Parent;

/** A loaded view with its controller. */
public record View<C>(Parent root, C controller) {}
