package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.testkit.browser.Browser;

/** Who only reads sees everything that is open to them, and nothing that would be refused. */
class ReaderIT {

    /** Which columns a list shows is everybody's own to choose. */
    private static final String OFFERED =
            "main form[method=post]:not(.chooser form), [draggable=true], [hx-get^='/capture'], [hx-get*='/stage']";

    @Test
    void aReaderIsOfferedNothingThatIsRefused(@TempDir Path folder) throws Exception {
        try (SampleProduct sample = SampleProduct.start(folder, List.of("suppliers", "customers"));
                Browser rita = Browser.open(sample.product().address())) {
            URI invitation = URI.create(invite(sample.browser()));
            rita.visit(invitation.getPath() + "?" + invitation.getQuery())
                    .type("[type=password]", "correct stapler battery lamp")
                    .enter()
                    .awaitNoPath("/invitation");
            for (String path : List.of("/", "/people", "/organizations", "/customers", "/suppliers/board")) {
                assertOpenAndReadOnly(rita.visit(path), path);
            }
            for (String list : List.of("/people", "/organizations", "/customers")) {
                rita.visit(list).click(".listing tbody a").awaitNoPath(list.equals("/customers") ? list : "/none");
                rita.find(".recordhead");
                assertOpenAndReadOnly(rita, "a record of " + list);
            }
            rita.visit("/people/new").awaitText("This is not open to you");
        }
    }

    private static String invite(Browser admin) {
        admin.visit("/administration/accounts/new").type("[name=name]", "Rita Reader");
        admin.type("[name=login]", "rita")
                .find("[name=role] option[value=READER]")
                .click();
        admin.click("main form .button-primary");
        return String.valueOf(
                admin.find("main input[value*='/invitation?key=']").getAttribute("value"));
    }

    private static void assertOpenAndReadOnly(Browser reader, String where) {
        assertThat(reader.text()).as(where).doesNotContain("This is not open to you");
        assertThat(reader.count(OFFERED)).as(where).isZero();
    }
}
