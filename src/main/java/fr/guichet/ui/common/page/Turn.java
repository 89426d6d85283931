package fr.guichet.ui.common.page;

import fr.guichet.domain.Box;

/**
 * How a page of a size lies on screen once a person has turned it.
 *
 * @param degrees clockwise: 0, 90, 180 or 270
 */
record Turn(double width, double height, int degrees) {

    boolean isLying() {
        return degrees % 180 != 0;
    }

    double turnedWidth() {
        return isLying() ? height : width;
    }

    double turnedHeight() {
        return isLying() ? width : height;
    }

    /** Where a box of the page lies on the turned page. */
    Rect turned(Box box) {
        return switch (degrees) {
            case 90 -> new Rect(height - box.bottom(), box.x(), box.h(), box.w());
            case 180 -> new Rect(width - box.right(), height - box.bottom(), box.w(), box.h());
            case 270 -> new Rect(box.y(), width - box.right(), box.h(), box.w());
            default -> new Rect(box.x(), box.y(), box.w(), box.h());
        };
    }

    /** Where a rectangle of the turned page lies on the page. */
    Box back(Rect r, int page) {
        return switch (degrees) {
            case 90 -> new Box(page, r.y(), height - r.x() - r.w(), r.h(), r.w());
            case 180 -> new Box(page, width - r.x() - r.w(), height - r.y() - r.h(), r.w(), r.h());
            case 270 -> new Box(page, width - r.y() - r.h(), r.x(), r.h(), r.w());
            default -> new Box(page, r.x(), r.y(), r.w(), r.h());
        };
    }
}
