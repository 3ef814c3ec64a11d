/** What people do in a browser, for whoever tests pages; who uses it adds Selenium and axe-core to its own tests. */
@NullMarked
package rapport.testkit.browser;

import org.jspecify.annotations.NullMarked;
