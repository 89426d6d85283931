package fr.guichet.ui.shell;

import fr.guichet.ui.shell.JobsViewModel.Line;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;

/** The list of what runs. */
public final class JobsController {
    private final JobsViewModel vm;

    @FXML
    private ListView<Line> list;

    @FXML
    private ResourceBundle resources;

    JobsController(JobsViewModel vm) {
        this.vm = vm;
    }

    @FXML
    private void initialize() {
        list.setItems(vm.getLines());
        list.setCellFactory(l -> new JobCell(resources.getString("shell.jobs.cancel"), vm::cancel));
    }

    @FXML
    private void hide() {
        vm.toggle();
    }

    public JobsViewModel getVm() {
        return vm;
    }
}
