package fr.guichet.ui.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.base.Texts;
import fr.guichet.ui.SameThreadTasks;
import fr.guichet.ui.common.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemarrageViewModelTest {
    @TempDir
    private Path home;

    private final List<FirstStart> done = new ArrayList<>();

    @Test
    void threeTimesOnAndTheAnswersAreThere() {
        DemarrageViewModel vm =
                model("  Camille Roussel ", home.resolve("new/data").toString());
        vm.next();
        vm.next();
        assertThat(vm.getStep()).isEqualTo(2);
        vm.demonstrationProperty().set(false);
        vm.next();
        assertThat(done).containsExactly(new FirstStart("Camille Roussel", home.resolve("new/data"), false));
        assertThat(home.resolve("new"))
                .as("nothing is written before work begins")
                .doesNotExist();
    }

    @Test
    void withoutANameItDoesNotGoOn() {
        DemarrageViewModel vm = model("  ", home.toString());
        assertThat(vm.isBlocked()).isTrue();
        vm.next();
        assertThat(vm.getStep()).isZero();
    }

    @Test
    void aFolderThatIsAFileIsToldAndCanBeChanged() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        DemarrageViewModel vm = model("Camille", file.resolve("inside").toString());
        vm.next();
        vm.next();
        assertThat(vm.getStep()).isEqualTo(1);
        assertThat(vm.getTrouble()).isNotBlank();
        vm.choose(home.resolve("data"));
        assertThat(vm.getTrouble()).isEmpty();
        vm.next();
        assertThat(vm.getStep()).isEqualTo(2);
    }

    @Test
    void backKeepsWhatWasAnswered() {
        DemarrageViewModel vm = model("Camille", home.toString());
        vm.next();
        vm.back();
        vm.back();
        assertThat(vm.getStep()).isZero();
        assertThat(vm.nameProperty().get()).isEqualTo("Camille");
    }

    private DemarrageViewModel model(String name, String folder) {
        var words = new Words(Texts.in(Locale.FRANCE), ZoneOffset.UTC);
        return new DemarrageViewModel(
                new SameThreadTasks(), words, new FirstStart(name, Path.of(folder), true), done::add);
    }
}
