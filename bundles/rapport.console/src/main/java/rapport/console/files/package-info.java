/** Style sheets, scripts and pictures under names that never change their meaning. */
@NullMarked
package rapport.console.files;

import org.jspecify.annotations.NullMarked;
