package rapport.api.id;

import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/** A typed identifier: a UUIDv7 wrapped in a record that says what it identifies. */
@ConsumerType
public interface Id {

    /** The bare identifier, as databases and URLs carry it. */
    UUID value();
}
