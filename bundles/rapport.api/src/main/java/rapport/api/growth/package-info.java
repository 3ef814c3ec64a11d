/** What a relationship leads to: referrals, recommendations, repeat business, and the approaches of competitors. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.growth;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
