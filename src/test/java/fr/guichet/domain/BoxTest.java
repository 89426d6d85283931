package fr.guichet.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class BoxTest {
    @Property
    void aUnionHoldsBoth(
            @ForAll @DoubleRange(max = 800) double x,
            @ForAll @DoubleRange(max = 800) double y,
            @ForAll @DoubleRange(max = 300) double w,
            @ForAll @DoubleRange(max = 300) double h) {
        var fixed = new Box(1, 100, 100, 50, 10);
        var union = fixed.union(new Box(1, x, y, w, h));
        assertThat(union.x()).isLessThanOrEqualTo(Math.min(x, 100));
        assertThat(union.right()).isGreaterThanOrEqualTo(Math.max(x + w, 150) - 1e-9);
        assertThat(union.bottom()).isGreaterThanOrEqualTo(Math.max(y + h, 110) - 1e-9);
    }
}
