package rapport.modules.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.sample.SampleCompany;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Messages;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** Takes the sample company away in one click, and brings it back in another; there while its module runs. */
@Component(service = {Page.class, SamplePage.class})
@ConsolePath(SamplePage.PATH)
public final class SamplePage implements Page {

    static final String PATH = "/administration/sample";

    private static final Messages MESSAGES = Messages.of(SamplePage.class);

    private final SampleCompany company;

    @Activate
    public SamplePage(@Reference SampleCompany company) {
        this.company = company;
    }

    boolean isPresent() {
        return company.isPresent();
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.seeOther(ModulesPage.PATH);
    }

    /** Makes it. */
    @Override
    public Answer submit(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        company.create(visit.caller());
        return Answer.seeOther(ModulesPage.PATH).with(Toast.saying(text(visit).of("sample.made")));
    }

    @Override
    public Answer remove(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        company.remove(visit.caller());
        return Answer.seeOther(ModulesPage.PATH)
                .with(Toast.saying(text(visit).of("sample.removed")).undoneAt(PATH));
    }

    private static Texts text(Visit visit) {
        return MESSAGES.in(visit.locale());
    }
}
