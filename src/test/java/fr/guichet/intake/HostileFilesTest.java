package fr.guichet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.base.Texts;
import fr.guichet.domain.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    @TempDir
    private Path folder;

    @Test
    void everyHostileFileEndsInADossierOrInASentence() throws IOException {
        List<Hostile> files = HostileFiles.all();
        HostileFiles.write(folder);
        List<String> wrong = new ArrayList<>();
        try (IntakeRoom room = IntakeRoom.open()) {
            List<IntakeOutcome> outcomes = room.receive(folder);
            Map<String, List<IntakeOutcome>> byFile = outcomes.stream()
                    .collect(Collectors.groupingBy(o -> o.fileName()
                            .replaceFirst(" › .*", "")
                            .substring(folder.getFileName().toString().length() + 1)));
            files.forEach(f -> {
                String is = result(byFile.getOrDefault(f.name(), List.of()));
                if (!f.expected().equals(is) && !(f.expected().equals(Hostile.EITHER) && !is.isEmpty())) {
                    wrong.add(f.name() + ": " + f.expected() + " / " + is);
                }
            });
            assertThat(wrong).isEmpty();
            assertThat(files).hasSizeGreaterThan(100);
            assertThat(result(byFile.get("trou.pdf"))).isEqualTo("intake.size");
            assertThat(result(byFile.get("trou.zip"))).isEqualTo("intake.archive.damaged");
            assertThat(result(byFile.get("rond/point/encore"))).isEqualTo("intake.link");
            assertThat(result(byFile.get("nulle-part.pdf"))).isEqualTo("intake.link");
            assertThat(byFile.keySet()).filteredOn(n -> n.endsWith("fond.txt")).hasSize(1);
            assertThat(room.refusals()).allSatisfy(HostileFilesTest::hasASentence);
        }
    }

    /** The first problem of what was in the file, else that it was taken. */
    private static String result(List<IntakeOutcome> outcomes) {
        return outcomes.stream()
                .filter(IntakeOutcome.Refused.class::isInstance)
                .map(o -> IntakeRoom.refusal(o).problem())
                .filter(p -> outcomes.stream().noneMatch(IntakeOutcome.Accepted.class::isInstance))
                .findFirst()
                .orElse(outcomes.isEmpty() ? "" : Hostile.TAKEN);
    }

    private static void hasASentence(Refusal refusal) {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(Texts.in(language).has("problem." + refusal.problem()))
                    .as(refusal.fileName() + ": " + refusal.problem())
                    .isTrue();
        }
        assertThat(refusal.sentence()).endsWith(".").hasSizeGreaterThan(30);
        assertThat(refusal.problem()).isNotEqualTo("unexpected");
    }
}
