package rapport.api.id;

import java.util.UUID;

/** A typed identifier: a UUIDv7 wrapped in a record that says what it identifies. */
public interface Id {

    /** The bare identifier, as databases and URLs carry it. */
    UUID value();
}
