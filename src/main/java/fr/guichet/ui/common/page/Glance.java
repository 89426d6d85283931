package fr.guichet.ui.common.page;

/**
 * Which part of the page is in sight.
 *
 * @param scale pixels of the screen a point
 * @param x pixels of the page, with its margin, left of the window
 * @param y pixels of the page, with its margin, above the window
 * @param gentle a person should see the way from the place before to this one
 */
public record Glance(double scale, double x, double y, boolean gentle) {

    /** The place a share of the way to another: 0 here, 1 there. */
    Glance towards(Glance other, double share) {
        return new Glance(
                scale + (other.scale - scale) * share,
                x + (other.x - x) * share,
                y + (other.y - y) * share,
                other.gentle);
    }
}
