package rapport.launcher;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import rapport.launcher.dev.RebuiltBundles;
import rapport.launcher.dev.WorkTree;

/** Starts the product, and takes in each bundle that is built anew in the work tree, for those who write it. */
@Command(
        name = "dev",
        description = "Starts Rapport from the work tree, and takes in each bundle that Maven builds anew there.")
final class DevCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable
    private RapportCommand parent;

    @Override
    public Integer call() throws InterruptedException {
        WorkTree tree = WorkTree.around(Installation.product().home())
                .orElseThrow(() -> new CannotStart(
                        ExitCode.FAILED,
                        "There are no sources around this product: 'dev' is for work trees, use 'start'."));
        RapportCommand asked = parent == null ? new RapportCommand() : parent;
        return new StartCommand(asked)
                .with(platform -> new RebuiltBundles(tree, platform.context()).watch())
                .call();
    }
}
