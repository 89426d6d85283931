package fr.guichet.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.FieldName;
import fr.guichet.ui.TestUi;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private final Values values = new Values(TestUi.french().words);

    @Test
    void valuesAreWrittenAsPeopleDo() {
        assertThat(shown(FieldName.TOTAL_TTC, "1234.5")).isEqualTo("1\u202f234,50\u00a0€");
        assertThat(shown(FieldName.KWH_TOTAL, "1234")).isEqualTo("1\u202f234");
        assertThat(shown(FieldName.ISSUE_DATE, "2026-03-01")).isEqualTo("01/03/2026");
        assertThat(shown(FieldName.DATE, "--04-02")).isEqualTo("2 avril");
        assertThat(shown(FieldName.PHONE, "+33612345678")).isEqualTo("06\u00a012\u00a034\u00a056\u00a078");
        assertThat(shown(FieldName.IBAN, "FR7630006000011234567890189")).startsWith("FR76\u00a03000\u00a06000");
        assertThat(shown(FieldName.ENERGY, "gaz")).isEqualTo("Gaz");
        assertThat(values.shown(FieldName.TOTAL_TTC, "10", "CHF")).contains("CHF");
    }

    @Property(tries = 300)
    void whatHasNotTheFormOfItsTypeIsShownAllTheSame(@ForAll FieldName name, @ForAll String value) {
        assertThat(shown(name, value)).isNotNull();
    }

    private String shown(FieldName name, String value) {
        return values.shown(name, value, "");
    }
}
