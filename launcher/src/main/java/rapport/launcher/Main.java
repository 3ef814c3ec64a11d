package rapport.launcher;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: reads the command line and ends with an exit code; what cannot be done is said in one sentence. */
public final class Main {

    private Main() {}

    public static void main(String[] words) {
        int code = commandLine().execute(words);
        System.out.flush();
        System.exit(code);
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new RapportCommand());
        explain(line);
        line.getSubcommands().values().stream()
                .filter(each -> !(each.getCommand() instanceof HelpCommand))
                .forEach(Main::explain);
        line.getSubcommands().values().stream()
                .filter(each -> each.getCommand() instanceof AskCommand)
                .forEach(each -> each.setUnmatchedOptionsArePositionalParams(true));
        line.getCommandSpec().usageMessage().exitCodeList(ExitCode.meanings());
        line.setExecutionExceptionHandler((failure, failed, result) -> report(failure, failed.getErr()));
        line.setParameterExceptionHandler(Main::misunderstood);
        return line;
    }

    // Not an option that is inherited: the library's own 'help' has it already.
    private static void explain(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Says how the command is used, and does nothing else.")
                        .build());
    }

    private static int report(Exception failure, PrintWriter err) throws Exception {
        if (failure instanceof CannotStart expected) {
            err.println(expected.getMessage());
            return expected.code().number();
        }
        throw failure;
    }

    private static int misunderstood(ParameterException problem, String[] words) {
        PrintWriter err = problem.getCommandLine().getErr();
        String said = problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                ? "It is not clear what '" + unmatched.getUnmatched().get(0) + "' is for."
                : problem.getMessage();
        err.println(said + " ('rapport help' says more)");
        return ExitCode.NOT_UNDERSTOOD.number();
    }
}
