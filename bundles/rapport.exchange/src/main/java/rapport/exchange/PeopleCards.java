package rapport.exchange;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.ContactPoint.Kind;
import rapport.api.party.Directory;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Person;
import rapport.api.party.Position;

/** People as cards of version 4.0, for phones and mail programs. */
final class PeopleCards implements Export {

    private static final Map<Kind, String> NAMES =
            Map.of(Kind.MAIL, "EMAIL", Kind.PHONE, "TEL", Kind.ADDRESS, "ADR", Kind.LINK, "URL");
    private static final Map<String, String> TYPES = Map.of(
            "work",
            "work",
            "home",
            "home",
            "mobile",
            "cell",
            "fax",
            "fax",
            "pager",
            "pager",
            "work fax",
            "work,fax",
            "home fax",
            "home,fax");

    private final Directory directory;

    PeopleCards(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String fileName() {
        return "people.vcf";
    }

    @Override
    public String mediaType() {
        return "text/vcard; charset=utf-8";
    }

    @Override
    public void writeTo(Caller by, OutputStream out) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        VObjectWriter writer = new VObjectWriter(text, SyntaxStyle.NEW);
        Export.eachPage(page -> directory.people(by, PeopleQuery.ALL, page), page -> {
            for (PeopleExport person : PeopleExport.of(by, directory, page)) {
                write(writer, person);
            }
        });
        writer.flush();
    }

    private static void write(VObjectWriter writer, PeopleExport export) throws IOException {
        Person person = export.person();
        writer.writeBeginComponent("VCARD");
        writer.writeVersion("4.0");
        writer.writeProperty("UID", "urn:uuid:" + person.id().value());
        writer.writeProperty("FN", VObjectPropertyValues.escape(person.displayName()));
        writer.writeProperty("N", structured(person.familyName(), person.givenName(), "", "", ""));
        writeIfThere(writer, "NICKNAME", person.nickname());
        Birthday birthday = person.birthday();
        if (birthday != null) {
            writer.writeProperty(
                    "BDAY", birthday.toString().replaceFirst("(?<=\\d)-", "").replaceFirst("(?<=\\d)-", ""));
        }
        writeJob(writer, export);
        writePoints(writer, person.contactPoints());
        if (!person.tags().isEmpty()) {
            writer.writeProperty("CATEGORIES", VObjectPropertyValues.writeList(person.tags()));
        }
        writer.writeEndComponent("VCARD");
    }

    private static void writeJob(VObjectWriter writer, PeopleExport export) throws IOException {
        Position position = export.position();
        if (position == null || export.organization() == null) {
            return;
        }
        String department = position.department();
        writer.writeProperty(
                "ORG",
                department == null ? structured(export.organization()) : structured(export.organization(), department));
        writeIfThere(writer, "TITLE", position.title());
    }

    private static void writeIfThere(VObjectWriter writer, String name, @Nullable String text) throws IOException {
        if (text != null) {
            writer.writeProperty(name, VObjectPropertyValues.escape(text));
        }
    }

    /** A label of our own stands on a line beside, as Apple's address book has it. */
    private static void writePoints(VObjectWriter writer, List<ContactPoint> points) throws IOException {
        int item = 0;
        for (ContactPoint point : points) {
            String label = point.label();
            String type = label == null ? null : TYPES.get(label);
            boolean isOwn = label != null && type == null;
            String group = isOwn ? "item" + ++item : null;
            VObjectParameters parameters = new VObjectParameters();
            if (type != null) {
                Arrays.stream(type.split(",")).forEach(each -> parameters.put("TYPE", each));
            }
            String name = NAMES.getOrDefault(point.kind(), "NOTE");
            writer.writeProperty(new VObjectProperty(group, name, parameters, value(point)));
            if (isOwn) {
                writer.writeProperty(new VObjectProperty(group, "X-ABLabel", VObjectPropertyValues.escape(label)));
            }
        }
    }

    private static String value(ContactPoint point) {
        return point.kind() == Kind.ADDRESS
                ? structured("", "", point.value(), "", "", "", "")
                : VObjectPropertyValues.escape(point.value());
    }

    private static String structured(@Nullable String... parts) {
        return VObjectPropertyValues.writeStructured(
                Arrays.stream(parts).map(part -> List.of(PeopleCsv.text(part))).toList(), true);
    }
}
