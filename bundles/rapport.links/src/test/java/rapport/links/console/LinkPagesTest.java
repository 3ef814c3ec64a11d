package rapport.links.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.link.PrivateLink;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.links.rules.Secret;
import rapport.links.store.House;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.PaperMailing;
import rapport.testkit.TestEngine;

class LinkPagesTest {

    private static final Pattern LINK = Pattern.compile("https://ours\\.example/l/([A-Za-z0-9_-]{43})");

    private final House house = new House(TestEngine.H2);
    private final LinkedPages pages = new LinkedPages(new OpenDoor());
    private final PaperMailing mailing = new PaperMailing().configured(false);
    private final LinkMail mail = new LinkMail(house.directory, mailing);
    private final NewLinkPage making = new NewLinkPage(house.links, pages, house.directory, house.relationships, mail);
    private final LinksPage list = new LinksPage(house.links, pages, house.directory, house.relationships, mail);
    private final LinkRecordPage record = new LinkRecordPage(house.links, pages, house.directory);
    private final RelationshipLinks panel = new RelationshipLinks(house.links, pages, house.directory);

    @BeforeEach
    void contribute() {
        pages.addPage(new AskSomething());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aFormMakesALinkThatIsShownOnce() {
        assertThat(Html.of(making.show(
                        visit("/links/new", house.member).query(told()).build())))
                .contains("Ask something", "Ana", "action=\"/links\"", "value=\"/people\"");
        Answer made = list.submit(visit("/links", house.member)
                .header("Origin", "https://ours.example")
                .form(told().with("days", "7").with("language", "de"))
                .build());
        String html = Html.of(made);
        Matcher link = LINK.matcher(html);
        assertThat(link.find()).as(html).isTrue();
        assertThat(html).contains("href=\"/people\"", "data-copy=\"link\"", "For Ana, until");
        assertThat(house.links.findHeld(new Secret(link.group(1)))).isPresent();
    }

    @Test
    void aNewLinkGoesByMailInTheLanguageOfTheLink() {
        mailing.configured(true);
        Answer made = list.submit(visit("/links", house.member)
                .form(told().with("days", "7").with("language", "de"))
                .build());
        String html = Html.of(made);
        assertThat(html).contains("Send it by mail", "ana@known.example", "Eine Frage von A member", "Guten Tag Ana");
        Matcher link = LINK.matcher(html);
        assertThat(link.find()).as(html).isTrue();
        PrivateLink issued =
                house.links.findHeld(new Secret(link.group(1))).orElseThrow().link();
        String id = issued.id().value().toString();
        LinkMailPage page = new LinkMailPage(house.links, mail);
        Visit send = visit("/links/" + id + "/mail", house.member)
                .variable("id", id)
                .form(Parameters.of(
                        "address", "ana@known.example", "subject", "Eine Frage", "text", "Bitte: " + link.group()))
                .build();
        assertThat(((Answer.Done) page.submit(send)).toast().sentence()).contains("ana@known.example");
        assertThat(mailing.written()).hasSize(1);
        assertThat(mailing.written().get(0).text()).contains(link.group());
        mailing.refusing(true);
        assertThat(Html.of(page.submit(send))).contains("not a mail address", "Bitte: ");
        mailing.configured(false);
        assertThat(page.submit(send)).isEqualTo(Answer.notFound());
    }

    @Test
    void whoeverAsksOneOfOursSeesNoLink() {
        house.levels.turnInside("donors");
        house.post = mail;
        assertThat(Html.of(making.show(
                        visit("/links/new", house.member).query(told()).build())))
                .contains("nobody else sees it");
        Visit asking = visit("/links", house.member)
                .form(told().with("days", "7").with("language", "de"))
                .build();
        Answer unreachable = list.submit(asking);
        assertThat(((Answer.Shown) unreachable).status()).isEqualTo(422);
        assertThat(Html.of(unreachable)).contains("nobody knows a mail address");
        mailing.configured(true);
        Answer.Done done = (Answer.Done) list.submit(asking);
        assertThat(done.toast().sentence()).isEqualTo("The link is on its way to Ana.");
        assertThat(done.location()).isEqualTo("/people");
        assertThat(mailing.written()).singleElement().satisfies(letter -> {
            assertThat(letter.address()).isEqualTo("ana@known.example");
            assertThat(letter.subject()).isEqualTo("Eine Frage von A member");
            assertThat(LINK.matcher(letter.text()).find()).isTrue();
        });
    }

    @Test
    void theFormComesBackWithWhatIsMissing() {
        Parameters nobody = told().without("person").with("days", "8");
        Answer refused = list.submit(visit("/links", house.member).form(nobody).build());
        assertThat(((Answer.Shown) refused).status()).isEqualTo(422);
        assertThat(Html.of(refused)).contains("say who is asked", "say for how long");
        assertThat(house.events()).isEmpty();
    }

    @Test
    void onlyThoseWhoMayWriteOnTheLevelMakeOne() {
        Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
        assertThat(making.show(visit("/links/new", shutOut).query(told()).build()))
                .isEqualTo(Answer.notFound());
        Visit reading = visit("/links/new", Callers.reader()).query(told()).build();
        assertThatThrownBy(() -> making.show(reading)).isInstanceOf(Forbidden.class);
        assertThat(making.show(visit("/links/new", house.member)
                        .query(told().with("purpose", "nonsense"))
                        .build()))
                .isEqualTo(Answer.notFound());
    }

    @Test
    void theLinksAboutASubjectAreListedWithTheirState() {
        assertThat(Html.of(list.show(visit("/links", house.member).query(told()).build())))
                .contains("Nobody was asked", "/links/new?");
        PrivateLink link = house.issue().link();
        assertThat(Html.of(list.show(visit("/links", house.member).query(told()).build())))
                .contains("Ana", "open until", "/links/" + link.id().value());
        assertThat(list.show(visit("/links", house.member).build())).isEqualTo(Answer.notFound());
    }

    @Test
    void oneIsShownAndTakenBack() {
        PrivateLink link = house.issue().link();
        String id = link.id().value().toString();
        Visit at = visit("/links/" + id, house.member).variable("id", id).build();
        assertThat(Html.of(record.show(at))).contains("Ask something", "Ana", "German", "Take back");
        assertThat(((Answer.Done) record.remove(at)).location()).isEqualTo("/links/" + id);
        assertThat(Html.of(record.show(at))).contains("taken back").doesNotContain("Take back");
        Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
        assertThat(record.show(visit("/links/" + id, shutOut).variable("id", id).build()))
                .isEqualTo(Answer.notFound());
    }

    @Test
    void theRecordOfTheRelationshipShowsThem() {
        Subject donor = Subject.relationship(house.donor.id());
        assertThat(panel.show(visit("/", house.member).build(), donor)).isEmpty();
        house.issue();
        assertThat(Html.of(panel.show(visit("/", house.member).build(), donor).orElseThrow()))
                .contains("Ask something", "Ana", "open until");
    }

    private Parameters told() {
        Map<String, List<String>> told = new HashMap<>();
        told.put("purpose", List.of(House.PURPOSE));
        told.put("subject", List.of(house.subject.toString()));
        told.put("relationship", List.of(house.donor.id().value().toString()));
        told.put("person", List.of(house.ana.value().toString()));
        told.put("back", List.of("/people"));
        return new Parameters(told);
    }

    private Visit.Builder visit(String path, Caller by) {
        return Visit.to(path).by(by).at(house.test.clock().instant());
    }
}
