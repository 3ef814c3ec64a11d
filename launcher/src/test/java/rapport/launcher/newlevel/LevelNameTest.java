package rapport.launcher.newlevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelNameTest {

    @Test
    void isWrittenInAllFormsThatFilesNeed() {
        assertThat(new LevelName("partners", "com.acme.partners").forms())
                .containsEntry("Name", "Partners")
                .containsEntry("singular", "partner")
                .containsEntry("path", "com/acme/partners");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Donors", "our donors", "our-donors", "1st", "über", "abcdefghijklmnopqrstuvwxyz"})
    void isLowerCaseLettersAndDigits(String name) {
        assertThatThrownBy(() -> new LevelName(name, "org.example.x"))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining("lower case letters and digits")
                .hasMessageContaining("'" + name + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "customers", "relationships", "store", "class", "new"})
    void isNoWordThatIsTaken(String name) {
        assertThatThrownBy(() -> new LevelName(name, "org.example.x"))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining("cannot be called '" + name + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "donors,lower case words",
        "Org.Example,lower case words",
        "org..donors,lower case words",
        "org.new.donors,a word of the language Java",
        "java.donors,belong to others",
        "rapport.donors,belong to others"
    })
    void livesInAPackageOfItsAuthors(String packageName, String why) {
        assertThatThrownBy(() -> new LevelName("donors", packageName))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining(why)
                .hasMessageContaining(packageName);
    }
}
