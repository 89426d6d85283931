package fr.guichet.ui.revue;

import fr.guichet.base.Jobs;
import fr.guichet.base.Settings;
import fr.guichet.review.ReviewService;
import fr.guichet.ui.common.FileChoosers;
import fr.guichet.ui.common.page.PagePictures;

/**
 * What the review works with.
 *
 * @param jobs told of, so that what comes in joins the queue
 * @param choosers where a letter is saved
 */
public record RevueServices(
        ReviewService review, PagePictures pictures, Jobs jobs, Settings settings, FileChoosers choosers) {}
