package fr.guichet.ui.dossier;

import fr.guichet.ui.common.Commands;
import fr.guichet.ui.common.Screen;
import fr.guichet.ui.common.page.PageController;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.SplitPane;

/** One dossier. */
public final class DossierController implements Screen {
    private static final double[] DIVIDERS = {0.19, 0.64};

    private final DossierViewModel vm;
    private final PageController page;
    private final HeaderController header;

    @FXML
    private SplitPane split;

    public DossierController(DossierViewModel vm) {
        this.vm = vm;
        page = new PageController(vm.getPage());
        header = new HeaderController(vm);
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < DIVIDERS.length; i++) {
            int which = i;
            SplitPane.Divider divider = split.getDividers().get(i);
            divider.setPosition(vm.divider(which, DIVIDERS[which]));
            divider.positionProperty().subscribe((was, is) -> vm.divided(which, is.doubleValue()));
        }
    }

    @Override
    public List<Object> parts() {
        return List.of(
                header,
                page,
                new PapersController(vm),
                new TabsController(vm.getTabs()),
                new FieldsController(vm),
                new AnomaliesController(vm),
                new JournalController(vm));
    }

    @Override
    public Map<Commands, Runnable> commands() {
        Map<Commands, Runnable> commands = new EnumMap<>(page.commands());
        commands.put(Commands.NEXT_ACTION, vm.getActs()::runNext);
        return commands;
    }

    @Override
    public void shown() {
        header.focus();
    }

    @FXML
    private void retry() {
        vm.reload();
    }

    @Override
    public DossierViewModel getVm() {
        return vm;
    }
}
