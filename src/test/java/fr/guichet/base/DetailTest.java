package fr.guichet.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DetailTest {
    @Property(tries = 500)
    void whatIsWrittenIsReadAgain(@ForAll String name, @ForAll String value, @ForAll String other) {
        Detail detail = Detail.of("é" + name, value).and("z", other);
        Detail read = Detail.read(detail.json());
        assertThat(read.get("é" + name)).contains(value);
        assertThat(read.get("z")).contains(other);
        assertThat(read.json()).isEqualTo(detail.json());
    }

    @Property(tries = 500)
    void anyTextIsRead(@ForAll String text) {
        assertThatCode(() -> Detail.read(text)).doesNotThrowAnyException();
        assertThatCode(() -> Detail.read("{\"" + text)).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotAnObjectOfTextsHasNoValues() {
        assertThat(Detail.read("{}").get("a")).isEmpty();
        assertThat(Detail.read("{\"a\":1}").get("a")).isEmpty();
        assertThat(Detail.read("[\"a\"]").get("a")).isEmpty();
        assertThat(Detail.read("").json()).isEqualTo("{}");
    }
}
