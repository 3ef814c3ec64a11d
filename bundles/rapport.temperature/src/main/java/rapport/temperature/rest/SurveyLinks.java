package rapport.temperature.rest;

import java.util.List;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.survey.Surveys.Sent;

/** Links that were just made, each with its secret, which is told this once. */
record SurveyLinks(List<Link> links) {

    /** Somebody's own link, as a path of this server. */
    record Link(PersonId person, RelationshipId relationship, String path) {}

    SurveyLinks {
        links = List.copyOf(links);
    }

    static SurveyLinks of(List<Sent> sent) {
        return new SurveyLinks(sent.stream()
                .map(one -> new Link(
                        one.recipient().person(),
                        one.recipient().relationship(),
                        one.link().path()))
                .toList());
    }
}
