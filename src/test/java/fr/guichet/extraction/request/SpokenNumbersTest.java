package fr.guichet.extraction.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SpokenNumbersTest {
    private static final String[] FRENCH =
            "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ");
    private static final String[] FRENCH_TENS = "vingt trente quarante cinquante soixante".split(" ");
    private static final String[] ENGLISH =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" ");
    private static final String[] ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

    @Property(tries = 500)
    void aSumSaidInFrenchIsThatSum(@ForAll @IntRange(max = 999_999) int sum) {
        assertThat(heard(french(sum) + " euros")).isEqualTo(sum + " euros");
    }

    @Property(tries = 500)
    void aSumSaidInEnglishIsThatSum(@ForAll @IntRange(max = 999_999) int sum) {
        assertThat(heard(english(sum) + " euros")).isEqualTo(sum + " euros");
    }

    @Property(tries = 300)
    void aTelephoneNumberSaidInPairsIsThatNumber(@ForAll @Size(4) List<@IntRange(max = 99) Integer> pairs) {
        String said = "rappelez-moi au zéro six, "
                + pairs.stream().map(SpokenNumbersTest::pair).collect(Collectors.joining(", "));
        String digits = pairs.stream().map(p -> "%02d".formatted(p)).collect(Collectors.joining());
        assertThat(RequestReaderTest.values(fr.guichet.domain.Channel.VOICEMAIL, said))
                .containsEntry("phone", "+336" + digits);
    }

    private static String heard(String said) {
        return Transcript.of(said, said).text();
    }

    private static String pair(int number) {
        return number < 10 ? "zéro " + FRENCH[number] : french(number);
    }

    private static String french(int n) {
        if (n >= 1000) {
            String head = n / 1000 == 1 ? "mille" : french(n / 1000).replaceAll("(cent|vingt)s$", "$1") + " mille";
            return n % 1000 == 0 ? head : head + " " + french(n % 1000);
        }
        if (n >= 100) {
            String head = n / 100 == 1 ? "cent" : FRENCH[n / 100] + " cent";
            return n % 100 == 0 ? (n / 100 > 1 ? head + "s" : head) : head + " " + french(n % 100);
        }
        return n <= 16 ? FRENCH[n] : belowHundred(n);
    }

    private static String belowHundred(int n) {
        if (n < 20) {
            return "dix-" + FRENCH[n - 10];
        }
        if (n >= 80) {
            return n == 80 ? "quatre-vingts" : "quatre-vingt-" + french(n - 80);
        }
        int tens = Math.min(n / 10, 6);
        int rest = n - 10 * tens;
        String head = FRENCH_TENS[tens - 2];
        return rest == 0 ? head : head + (rest == 1 || rest == 11 ? " et " : "-") + french(rest);
    }

    private static String english(int n) {
        if (n >= 1000) {
            return english(n / 1000) + " thousand" + (n % 1000 == 0 ? "" : " " + english(n % 1000));
        }
        if (n >= 100) {
            return ENGLISH[n / 100] + " hundred" + (n % 100 == 0 ? "" : " and " + english(n % 100));
        }
        return n < 20 ? ENGLISH[n] : ENGLISH_TENS[n / 10 - 2] + (n % 10 == 0 ? "" : "-" + ENGLISH[n % 10]);
    }
}
