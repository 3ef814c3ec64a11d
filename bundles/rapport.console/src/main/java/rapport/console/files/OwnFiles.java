package rapport.console.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The console's own style sheets and scripts: one file per component and behaviour, sent as one of each. */
final class OwnFiles {

    private static final List<String> STYLES = List.of(
            "layers",
            "tokens",
            "reset",
            "base",
            "frame",
            "nav",
            "head",
            "button",
            "menu",
            "pill",
            "warmth",
            "face",
            "listing",
            "filters",
            "tabs",
            "form",
            "picker",
            "cell",
            "board",
            "record",
            "timeline",
            "need",
            "empty",
            "notice",
            "dialog",
            "palette",
            "toast",
            "stepper",
            "progress",
            "figures",
            "chart",
            "switchcard",
            "entrance",
            "utilities",
            "print");

    private static final List<String> SCRIPTS = List.of(
            "page",
            "acts",
            "keys",
            "rows",
            "menu",
            "dialog",
            "palette",
            "toast",
            "live",
            "picker",
            "board",
            "cells",
            "ticks",
            "columns",
            "dropzone",
            "chart");

    private OwnFiles() {}

    static byte[] styles() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        STYLES.forEach(name -> all.writeBytes(read("styles/" + name + ".css")));
        return all.toByteArray();
    }

    /** Each script in a block of its own, so that none sees the names of another. */
    static byte[] scripts() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes("\"use strict\";\n".getBytes(StandardCharsets.UTF_8));
        for (String name : SCRIPTS) {
            all.writeBytes("{\n".getBytes(StandardCharsets.UTF_8));
            all.writeBytes(read("scripts/" + name + ".js"));
            all.writeBytes("}\n".getBytes(StandardCharsets.UTF_8));
        }
        return all.toByteArray();
    }

    static byte[] htmx() {
        return read("scripts/htmx.min.js");
    }

    /** What draws charts; pages load it where they have one. */
    static byte[] charts() {
        return read("scripts/echarts.common.min.js");
    }

    static byte[] read(String name) {
        try (InputStream stream = OwnFiles.class.getResourceAsStream("/rapport/console/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no " + name + " in this bundle");
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name, broken);
        }
    }
}
