package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import rapport.testkit.browser.Browser;

/** A supplier's day slips, and whoever promised something to a customer hears first; with the suppliers off and on. */
class PromiseChainIT {

    private static final String TO_CUSTOMER = "Propose dates for the reference visit";
    private static final String FROM_SUPPLIER = "Send the corrective action report";

    private static final String AT_RISK = "“" + TO_CUSTOMER + "”, rests on something that comes";

    @TempDir
    Path folder;

    @Test
    void whoPromisedHearsBeforeTheCustomerDoes() throws Exception {
        try (SampleProduct sample = SampleProduct.start(folder, List.of("suppliers", "customers"))) {
            Browser browser = sample.browser();
            browser.visitUntil("/palette?q=corrective", FROM_SUPPLIER)
                    .visitUntil("/palette?q=reference+visit", TO_CUSTOMER);
            restsOn(browser);
            closesACircle(browser);
            restsOnMoreWithoutScript(browser);
            assertThat(today(browser).text()).doesNotContain(AT_RISK);

            expect(browser, "2031-03-04");
            today(browser).awaitText(AT_RISK).awaitText("Promise: " + FROM_SUPPLIER);

            open(browser, TO_CUSTOMER).awaitText("Weak link").awaitText("days too late");
            assertThat(browser.barriers()).isEmpty();
            String chain = browser.path();

            switchSuppliers(browser, "is off");
            browser.visit(chain).awaitText("Outside").awaitText("Promised by Sabine Ort, on a level that is off");
            assertThat(browser.text()).doesNotContain(FROM_SUPPLIER, "Weak link");
            switchSuppliers(browser, "is on");
            browser.visitUntil(chain, FROM_SUPPLIER).awaitText("Weak link");

            expect(browser, "");
            assertThat(today(browser).text()).doesNotContain(AT_RISK);
        }
    }

    /** All that Today says, with the reasons behind it. */
    private static Browser today(Browser browser) {
        return browser.visit("/")
                .awaitText("Bergmann Pharma")
                .run("document.querySelectorAll('main details').forEach(one => one.open = true)");
    }

    private static void restsOn(Browser browser) {
        open(browser, TO_CUSTOMER).awaitText("it rests on nothing else").press("Rests on…");
        browser.awaitText("What it rests on")
                .type("dialog [role=combobox]", "corrective sabine")
                .find("dialog [role=option]");
        browser.keys(Keys.ENTER).find("dialog .picker-chosen");
        assertThat(browser.barriers()).isEmpty();
        browser.focus("dialog [name=needed]").save().awaitText("The chain is longer by a link.");
    }

    private static void closesACircle(Browser browser) {
        open(browser, FROM_SUPPLIER).press("Rests on…");
        browser.type("dialog [role=combobox]", "reference visit").find("dialog [role=option]");
        browser.keys(Keys.ENTER).find("dialog .picker-chosen");
        browser.focus("dialog [name=needed]").save();
        browser.awaitText("That closes a circle").find("dialog .promise-circle li:nth-child(3)");
        assertThat(browser.each("dialog .promise-circle li", WebElement::getText))
                .containsExactly("“" + FROM_SUPPLIER + "”", "“" + TO_CUSTOMER + "”", "“" + FROM_SUPPLIER + "”");
        assertThat(browser.barriers()).isEmpty();
    }

    private static void restsOnMoreWithoutScript(Browser browser) {
        browser.scripts(false);
        try {
            open(browser, TO_CUSTOMER).press("Rests on…");
            browser.type("main [role=combobox]", "s").enter().awaitText("may mean several");
            browser.type("main [role=combobox]", "nothing of the kind").enter().awaitText("No open promise is found");
        } finally {
            browser.scripts(true);
        }
    }

    private static void expect(Browser browser, String day) {
        open(browser, FROM_SUPPLIER).press("Say when it comes");
        browser.awaitText("Expected on")
                .run("document.querySelector('dialog [name=on]').value = '" + day + "'")
                .focus("dialog [name=on]")
                .save();
        if (day.isEmpty()) {
            browser.awaitNoText("expected Mar 4, 2031");
        } else {
            browser.awaitText("expected Mar 4, 2031");
        }
    }

    private static Browser open(Browser browser, String promise) {
        return browser.visit("/promises").awaitText(promise).follow(promise).awaitPath("/commitments/");
    }

    private static void switchSuppliers(Browser browser, String said) {
        browser.visit("/administration/modules")
                .click("form[action$='/modules/suppliers'] [role=switch]")
                .awaitText(said);
    }
}
