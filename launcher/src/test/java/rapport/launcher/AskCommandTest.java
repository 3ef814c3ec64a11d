package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed is told to the running product, which lies elsewhere. */
class AskCommandTest {

    /** A folder of the place in which the tests run. */
    private static final String NAME = "src";

    @Test
    void filesAreToldByTheirWholePaths() {
        String whole = Path.of(NAME).toAbsolutePath().toString();
        assertThat(told("apply", NAME, "--why", "it is new")).containsExactly("apply", whole, "--why", "it is new");
        assertThat(told("apply", NAME, NAME, "--why", NAME)).containsExactly("apply", whole, whole, "--why", NAME);
        assertThat(told("plan", "--from", NAME, NAME)).containsExactly("plan", "--from", whole, NAME);
        assertThat(told("plan", "--lock", NAME)).containsExactly("plan", "--lock", whole);
    }

    @Test
    void aModuleMayBeCalledLikeAFolderThatLiesHere() {
        assertThat(told("rollback", NAME, "--why", NAME)).containsExactly("rollback", NAME, "--why", NAME);
        assertThat(told("apply", "--remove", NAME)).containsExactly("apply", "--remove", NAME);
    }

    private static List<String> told(String... words) {
        AskCommand.Module command = new AskCommand.Module();
        command.words = List.of(words);
        List<String> told = command.arguments();
        assertThat(told.subList(words.length, told.size())).containsExactly("--by", System.getProperty("user.name"));
        return told.subList(0, words.length);
    }
}
