package se.handslag.web.joint.persons;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.search.CannotSearch;
import se.handslag.core.casefile.search.FoundPersons;
import se.handslag.core.casefile.search.SearchPersons;
import se.handslag.core.casefile.search.SearchTerm;
import se.handslag.core.casefile.search.SearchingPersons;
import se.handslag.core.person.PersonalData;
import se.handslag.core.platform.Teams;
import se.handslag.web.joint.persons.PersonsRoutes.Row;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Search for a person, by what the law allows. What is searched for is sent in a form, and never stands in an address. */
public final class SearchRoutes implements Routes {
    private final PersonsRoutes persons;

    public SearchRoutes(Teams teams) {
        persons = new PersonsRoutes(teams);
    }

    /**
     * @param rows those found
     * @param none what to try when nobody was found; empty before anyone has searched, and when someone was found
     * @param why by what may be searched, and where that stands
     * @param mayGoOn whether a number that does not hold together can be searched for anyway
     */
    public record SearchPage(List<Row> rows, String none, String why, boolean mayGoOn) {}

    /** As a program asks. @param anyway whether to search for a number also if it does not hold together */
    public record Asked(String term, boolean anyway) implements PersonalData {
        @Override
        public String toString() {
            return "Asked[masked]";
        }
    }

    /** As a program is answered. @param by what was searched by, as {@link SearchTerm#code()} has it */
    public record Answer(String by, List<Row> found) {}

    @Override
    public void addTo(Site site) {
        site.get("/sok", visit -> show(visit, List.of(), "", false));
        site.post("/sok", this::search);
        site.api(HandlerType.POST, "/api/sok", this::answer);
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    private Reply search(Visit visit) {
        var command = new SearchPersons(visit.form().text("term"), visit.form().ticked("anyway"));
        return visit.use(SearchingPersons.class)
                .handle(visit.actor(), command)
                .match(found -> found(visit, found), refusal -> {
                    visit.form().refuse(refusal);
                    boolean mayGoOn = refusal instanceof CannotSearch.NotANumber number && number.mayGoOn();
                    return show(visit, List.of(), "", mayGoOn);
                });
    }

    private Reply found(Visit visit, FoundPersons found) {
        return found.theOne()
                .map(file -> visit.goTo("/person/" + file.id()))
                .orElseGet(() -> show(visit, rows(visit, found.files()), none(visit, found), false));
    }

    private static String none(Visit visit, FoundPersons found) {
        if (!found.files().isEmpty()) {
            return "";
        }
        return visit.say(
                switch (found.by()) {
                    case NAME -> "web.persons.search.none.name";
                    case IDENTITY_NUMBER -> "web.persons.search.none.number";
                    case CASE_NUMBER -> "web.persons.search.none.case-number";
                });
    }

    private Reply answer(Visit visit) {
        Asked asked = visit.command(Asked.class, Map.of());
        return visit.use(SearchingPersons.class)
                .handle(visit.actor(), new SearchPersons(asked.term(), asked.anyway()))
                .match(found -> visit.json(new Answer(found.by().code(), rows(visit, found.files()))), visit::refused);
    }

    private List<Row> rows(Visit visit, List<CaseFile> files) {
        return files.stream().map(file -> persons.row(visit, file)).toList();
    }

    private static Reply show(Visit visit, List<Row> rows, String none, boolean mayGoOn) {
        String law = visit.use(SearchingPersons.class).law();
        String why = visit.actor().employer().kind() == AuthorityKind.MUNICIPALITY
                ? visit.say("web.persons.search.why.municipality", law)
                : visit.say("web.persons.search.why.region", law);
        return visit.show("joint/persons/search.jte", new SearchPage(rows, none, why, mayGoOn));
    }
}
