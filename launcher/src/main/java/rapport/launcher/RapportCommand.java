package rapport.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The word {@code rapport} itself: what every sub-command shares, and a start where none is named. */
@Command(
        name = "rapport",
        description = "Which relationships need me today, why, and what should I do or ask?",
        synopsisSubcommandLabel = "[COMMAND]",
        sortOptions = false,
        subcommands = {
            StartCommand.class,
            StopCommand.class,
            StatusCommand.class,
            AskCommand.Import.class,
            AskCommand.Export.class,
            AskCommand.Token.class,
            AskCommand.Module.class,
            NewLevelCommand.class,
            PackCommand.class,
            DevCommand.class,
            KarafCommand.class,
            BenchCommand.class,
            VersionCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        footer =
                "%nUnattended set-up: the environment variable RAPPORT_ADMIN_PASSWORD gives the user 'admin' a password.")
final class RapportCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            scope = ScopeType.INHERIT,
            description = "Folder with everything that must be backed up (./data).")
    Path data = Path.of("data");

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            scope = ScopeType.INHERIT,
            description = "Port for HTTP (8080); 0 takes a free one.")
    int port;

    @Option(
            names = "--host",
            paramLabel = "ADDR",
            defaultValue = "127.0.0.1",
            scope = ScopeType.INHERIT,
            description = "Address to listen at (127.0.0.1, this machine only).")
    String host = "127.0.0.1";

    @Option(
            names = "--own-domain",
            paramLabel = "DOMAIN",
            split = ",",
            scope = ScopeType.INHERIT,
            description = "Mail domain of our own organization, for an unattended set-up.")
    List<String> ownDomains = List.of();

    @Option(
            names = "--sample",
            scope = ScopeType.INHERIT,
            description = "Fill an empty installation with the sample company.")
    boolean sample;

    @Option(
            names = "--levels",
            paramLabel = "A,B",
            split = ",",
            scope = ScopeType.INHERIT,
            description = "Levels to enable: team, suppliers, customers; donors is an example.")
    @Nullable
    List<String> levels;

    @Option(
            names = "--days-ahead",
            paramLabel = "N",
            defaultValue = "0",
            scope = ScopeType.INHERIT,
            description = "Live as if it were so many days later, to see what Today will say then; for trials only.")
    int daysAhead;

    @Option(
            names = "--log",
            paramLabel = "FORM",
            defaultValue = "plain",
            scope = ScopeType.INHERIT,
            description = "How the log is written: plain or json.")
    String log = "plain";

    @Override
    public Integer call() throws Exception {
        return new StartCommand(this).call();
    }
}
