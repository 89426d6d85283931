package fr.guichet.ui.revue;

import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Screen;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.page.PageController;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.SplitPane;

/** The review, put together from its parts. */
public final class RevueController implements Screen {
    private final RevueViewModel vm;
    private final QueueController queue;
    private final FieldsController fields;
    private final PageController page;
    private final UiTools tools;

    @FXML
    private SplitPane split;

    public RevueController(RevueViewModel vm) {
        this.vm = vm;
        tools = vm.tools();
        queue = new QueueController(vm.getQueue(), tools);
        fields = new FieldsController(vm);
        page = new PageController(vm.getDocuments().getPage());
    }

    @FXML
    private void initialize() {
        new Splits(split, vm.services().settings());
    }

    @Override
    public List<Object> parts() {
        return List.of(
                queue,
                fields,
                page,
                new HeadController(vm),
                new AnomaliesController(vm, tools.words()),
                new SideController(vm),
                new DecideController(vm),
                new ActController(vm));
    }

    @Override
    public Map<Commands, Runnable> commands() {
        return new RevueCommands(vm, split).all(page, fields, queue);
    }

    @FXML
    private void again() {
        vm.next();
    }

    @Override
    public RevueViewModel getVm() {
        return vm;
    }
}
