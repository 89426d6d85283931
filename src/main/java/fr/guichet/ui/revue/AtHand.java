package fr.guichet.ui.revue;

import fr.guichet.domain.Person;
import fr.guichet.review.ReviewService;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.Words;

/** What all parts of the review work with: who is at it, on which dossier, and the panel that asks. */
record AtHand(ReviewService review, Person me, OpenFile file, ActViewModel panel, UiTools tools) {

    Forms forms() {
        return new Forms(this);
    }

    Words words() {
        return tools.words();
    }

    void toast(String key, Object... arguments) {
        tools.dialogs().toast(words().say(key, arguments));
    }
}
