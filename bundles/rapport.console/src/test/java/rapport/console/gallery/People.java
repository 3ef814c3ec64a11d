package rapport.console.gallery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.console.api.Found;

/** The people of the gallery. None of them exists. */
record People(String name, String title, String organization, double warmth, int daysSince, String owner) {

    static final List<People> ALL = List.of(
            new People("Tove Halvorsen", "Head of Operations", "Nordlys Shipping", 0.86, 3, "Marta Lindqvist"),
            new People("Rafael Quintero", "Procurement Lead", "Casa Verde Foods", 0.64, 12, "Jonas Weber"),
            new People("Ingrid Solberg", "CFO", "Nordlys Shipping", 0.31, 64, "Marta Lindqvist"),
            new People("Adaeze Okafor", "Managing Director", "Brightwell Clinics", 0.92, 1, "Priya Raman"),
            new People("Henrik Baumann", "Plant Manager", "Baumann & Söhne", 0.48, 31, "Jonas Weber"),
            new People("Léa Fontaine", "Quality Engineer", "Atelier Mécanique", 0.12, 140, "Priya Raman"),
            new People("Samuel Adeyemi", "IT Director", "Brightwell Clinics", 0.55, 22, "Priya Raman"),
            new People("Chiara Rossetti", "Founder", "Rossetti Ceramica", 0.73, 9, "Marta Lindqvist"),
            new People("Wojciech Nowak", "Logistics Planner", "Casa Verde Foods", 0.04, 300, "Jonas Weber"),
            new People("Maren Dahl", "Chief of Staff", "Fjordbank", 0.68, 15, "Marta Lindqvist"),
            new People("Tomás Herrera", "Buyer", "Casa Verde Foods", 0.41, 40, "Jonas Weber"),
            new People("Yuki Tanabe", "Product Manager", "Kitsune Robotics", 0.79, 5, "Priya Raman"),
            new People("Olena Kovalenko", "Programme Lead", "Open Harbour Trust", 0.58, 18, "Marta Lindqvist"),
            new People("Dafydd Rhys", "Head of Estates", "Brightwell Clinics", 0.27, 88, "Priya Raman"));

    PersonId id() {
        return new PersonId(idOf(name));
    }

    OrganizationId organizationId() {
        return new OrganizationId(idOf(organization));
    }

    static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static List<Found> found(String words) {
        return ALL.stream()
                .filter(person ->
                        (person.name() + person.organization()).toLowerCase().contains(words.toLowerCase()))
                .limit(6)
                .map(person -> new Found(
                        Found.Kind.PERSON,
                        person.id().value(),
                        person.name(),
                        person.title() + ", " + person.organization(),
                        "/people/tove"))
                .toList();
    }
}
