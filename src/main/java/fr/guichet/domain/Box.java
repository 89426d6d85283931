package fr.guichet.domain;

/**
 * A rectangle on a page as the reader sees it, after the page's own rotation.
 *
 * @param page from 1
 * @param x left edge in points (1/72 inch) from the left of the page
 * @param y top edge in points from the top of the page
 */
public record Box(int page, double x, double y, double w, double h) {
    public double right() {
        return x + w;
    }

    public double bottom() {
        return y + h;
    }

    public double centreY() {
        return y + h / 2;
    }

    /** The smallest box around both, on this box's page. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(
                page, left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    public boolean intersects(Box other) {
        return page == other.page && x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }
}
