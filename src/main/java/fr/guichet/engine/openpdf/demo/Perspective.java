package fr.guichet.engine.openpdf.demo;

/**
 * Where on a sheet a point of its photograph lies, from the four corners of the sheet in the photograph (P. Heckbert,
 * Fundamentals of Texture Mapping, 1989: the square to a quadrilateral, inverted).
 */
final class Perspective {
    private final double[] inverse;

    /** @param c the corners x, y: top left, top right, bottom right, bottom left */
    Perspective(double... c) {
        double sx = c[0] - c[2] + c[4] - c[6];
        double sy = c[1] - c[3] + c[5] - c[7];
        double dx1 = c[2] - c[4];
        double dx2 = c[6] - c[4];
        double dy1 = c[3] - c[5];
        double dy2 = c[7] - c[5];
        double det = dx1 * dy2 - dx2 * dy1;
        double g = (sx * dy2 - dx2 * sy) / det;
        double h = (dx1 * sy - sx * dy1) / det;
        inverse = adjugate(
                c[2] - c[0] + g * c[2],
                c[6] - c[0] + h * c[6],
                c[0],
                c[3] - c[1] + g * c[3],
                c[7] - c[1] + h * c[7],
                c[1],
                g,
                h);
    }

    private static double[] adjugate(double a, double b, double c, double d, double e, double f, double g, double h) {
        return new double[] {
            e - f * h,
            c * h - b,
            b * f - c * e,
            f * g - d,
            a - c * g,
            c * d - a * f,
            d * h - e * g,
            b * g - a * h,
            a * e - b * d
        };
    }

    /** From 0 at the sheet's left edge to 1 at its right. */
    double u(double x, double y) {
        return (inverse[0] * x + inverse[1] * y + inverse[2]) / (inverse[6] * x + inverse[7] * y + inverse[8]);
    }

    /** From 0 at the sheet's top to 1 at its bottom. */
    double v(double x, double y) {
        return (inverse[3] * x + inverse[4] * y + inverse[5]) / (inverse[6] * x + inverse[7] * y + inverse[8]);
    }
}
