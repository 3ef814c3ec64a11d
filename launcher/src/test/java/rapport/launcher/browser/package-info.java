/** What people do in a browser, tried in Chromium on the assembled product. */
@NullMarked
package rapport.launcher.browser;

import org.jspecify.annotations.NullMarked;
