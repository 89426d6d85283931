package fr.guichet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Small things can be read. The wish is a class of 200 lines, a method of 20, a controller of 80 and five constructor
 * parameters; here is the hard stop.
 */
class SizeTest {
    private static final int FILE = 300;
    private static final int METHOD = 40;
    private static final int CONTROLLER = 80;
    private static final int PARAMETERS = 5;
    private static final int FXML = 150;

    @Test
    void filesMethodsAndConstructorsAreSmall() throws IOException {
        List<String> tooLong = new ArrayList<>();
        var sources = javaFiles();
        for (Path file : sources) {
            int limit = file.getFileName().toString().endsWith("Controller.java") ? CONTROLLER : FILE;
            int lines = Files.readAllLines(file).size();
            if (lines > limit) {
                tooLong.add(file + ": " + lines + " lines");
            }
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        var task = (JavacTask) compiler.getTask(
                null, files, d -> {}, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
        var positions = Trees.instance(task).getSourcePositions();
        for (CompilationUnitTree unit : task.parse()) {
            new Measure(unit, positions, tooLong).scan(unit, null);
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void viewsAreSmall() throws IOException {
        try (Stream<Path> views = Files.walk(Path.of("fxml"))) {
            assertThat(views.filter(v -> v.toString().endsWith(".fxml")).filter(v -> linesOf(v) > FXML))
                    .isEmpty();
        }
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    private static long linesOf(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Measure extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> tooLong;

        Measure(CompilationUnitTree unit, SourcePositions positions, List<String> tooLong) {
            this.unit = unit;
            this.positions = positions;
            this.tooLong = tooLong;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var lines = unit.getLineMap();
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            if (end > 0 && method.getBody() != null) {
                long length = lines.getLineNumber(end) - lines.getLineNumber(start) + 1;
                if (length > METHOD) {
                    tooLong.add(where(method) + ": " + length + " lines");
                }
            }
            if (method.getReturnType() == null && method.getParameters().size() > PARAMETERS && !inRecord()) {
                tooLong.add(where(method) + ": " + method.getParameters().size() + " parameters");
            }
            return super.visitMethod(method, nothing);
        }

        private boolean inRecord() {
            return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner
                    && owner.getKind() == Tree.Kind.RECORD;
        }

        private String where(MethodTree method) {
            return Path.of(unit.getSourceFile().getName()).getFileName() + " " + method.getName();
        }
    }
}
