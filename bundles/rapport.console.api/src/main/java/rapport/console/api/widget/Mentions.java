package rapport.console.api.widget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import rapport.api.id.Id;
import rapport.console.api.Body;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.templates.JtelinkGenerated;
import rapport.console.api.widget.templates.JtepersonlinkGenerated;
import rapport.console.api.widget.templates.JtewhenGenerated;

/** How people, words and times are mentioned within a line. */
abstract sealed class Mentions permits Widgets {

    private final Visit visit;
    private final Texts texts;
    private final Clockwork clockwork;

    Mentions(Visit visit, Texts texts) {
        this.visit = visit;
        this.texts = texts;
        this.clockwork = new Clockwork(visit, texts);
    }

    Clockwork clockwork() {
        return clockwork;
    }

    public Visit visit() {
        return visit;
    }

    /** The widgets' own words. */
    public Texts texts() {
        return texts;
    }

    // People

    /** A face beside the name. */
    public Face face(Id id, String name) {
        return new Face(id.value(), name, Face.Size.MEDIUM, false);
    }

    public Face smallFace(Id id, String name) {
        return new Face(id.value(), name, Face.Size.SMALL, false);
    }

    public Face largeFace(Id id, String name) {
        return new Face(id.value(), name, Face.Size.LARGE, false);
    }

    /** Faces that stand for their names, such as the owner on a card; read out and shown on hover. */
    public Face faceAlone(Id id, String name) {
        return new Face(id.value(), name, Face.Size.SMALL, true);
    }

    /** A small face and the name as a link: how people and organizations are mentioned. */
    public Body mention(Id id, String name, String path) {
        return output -> JtepersonlinkGenerated.render(output, null, smallFace(id, name), name, path);
    }

    /** A name as a link, where it is one word among others. */
    public Body link(String name, String path) {
        return output -> JtelinkGenerated.render(output, null, name, path);
    }

    /** Bars and number of a tie's strength. */
    public Warmth warmth(OptionalDouble strength) {
        return new Warmth(strength, false, texts);
    }

    public Warmth warmth(double strength) {
        return warmth(OptionalDouble.of(strength));
    }

    /** Bars, number and word. */
    public Warmth warmthInWords(OptionalDouble strength) {
        return new Warmth(strength, true, texts);
    }

    // Words

    public Pill pill(String label) {
        return new Pill(label, Tone.PLAIN, null, null);
    }

    public Pill pill(String label, Tone tone) {
        return new Pill(label, tone, null, null);
    }

    public Stage stage(String label, int step, int of, String tint) {
        return new Stage(label, step, of, tint);
    }

    public Body text(String text) {
        return Body.text(text);
    }

    public Icon icon(String name) {
        return new Icon(name);
    }

    /** A key that does the same. */
    public Body key(String key) {
        return output -> {
            output.writeContent("<kbd class=\"key\">");
            output.writeUserContent(key);
            output.writeContent("</kbd>");
        };
    }

    /** The keys that save a form. */
    public Body saveKey() {
        return key(texts.of("form.save.key"));
    }

    // Time

    /** When it was: "today at 14:05", "3 weeks ago"; the exact moment on hover. */
    public Body ago(Instant instant) {
        return when(instant.toString(), clockwork.ago(instant), clockwork.moment(instant));
    }

    /** Which day: "tomorrow", "in 5 days"; the date on hover. */
    public Body day(LocalDate date) {
        return when(date.toString(), clockwork.day(date), clockwork.date(date));
    }

    public Body date(LocalDate date) {
        return when(date.toString(), clockwork.date(date), clockwork.day(date));
    }

    /** Date and time of day. */
    public Body moment(Instant instant) {
        return when(instant.toString(), clockwork.moment(instant), clockwork.ago(instant));
    }

    /** The same words without markup, for sentences. */
    public String agoInWords(Instant instant) {
        return clockwork.ago(instant);
    }

    public String dayInWords(LocalDate date) {
        return clockwork.day(date);
    }

    public String dateInWords(LocalDate date) {
        return clockwork.date(date);
    }

    public String number(long number) {
        return String.format(visit.locale(), "%,d", number);
    }

    private static Body when(String machine, String words, String exact) {
        return output -> JtewhenGenerated.render(output, null, machine, words, exact);
    }
}
