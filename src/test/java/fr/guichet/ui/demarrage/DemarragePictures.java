package fr.guichet.ui.demarrage;

import fr.guichet.ui.SameThreadTasks;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.UiHarness;
import fr.guichet.ui.common.FileChoosers;
import fr.guichet.ui.common.Views;
import java.lang.reflect.Proxy;
import java.nio.file.Path;

/** Run by hand to look at the first start: {@code java -cp … fr.guichet.ui.demarrage.DemarragePictures}. */
final class DemarragePictures {
    private DemarragePictures() {}

    public static void main(String[] arguments) {
        for (int step = 0; step < 3; step++) {
            int steps = step;
            UiHarness.pictures("demarrage-" + (step + 1), () -> {
                var ui = TestUi.french();
                var proposed = new FirstStart("Camille Martin", Path.of("/tmp/guichet"), true);
                var vm = new DemarrageViewModel(new SameThreadTasks(), ui.words, proposed, done -> {});
                var none = (FileChoosers) Proxy.newProxyInstance(
                        FileChoosers.class.getClassLoader(),
                        new Class<?>[] {FileChoosers.class},
                        (p, m, a) -> java.util.Optional.empty());
                var root = new Views(ui.texts)
                        .part("demarrage/demarrage", new DemarrageController(vm, none, () -> {}))
                        .root();
                for (int i = 0; i < steps; i++) {
                    vm.next();
                }
                return root;
            });
        }
        Runtime.getRuntime().halt(0);
    }
}
