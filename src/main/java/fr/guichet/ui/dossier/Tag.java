package fr.guichet.ui.dossier;

import fr.guichet.ui.common.Look;

/** Something that is so, with its icon and tone; hover says more, where there is more to say. */
public record Tag(Look look, String text, String hover) {}
