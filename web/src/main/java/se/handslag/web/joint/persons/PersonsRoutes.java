package se.handslag.web.joint.persons;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.platform.Teams;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The persons of the visitor's own authority: all that are open, one's own, and search. */
public final class PersonsRoutes implements Routes {
    private final Teams teams;

    public PersonsRoutes(Teams teams) {
        this.teams = teams;
    }

    /** @param mine whether only those that the visitor coordinates are shown */
    public record PersonsPage(List<Row> rows, boolean mine) {}

    /** What a search found. */
    public record Found(boolean searched, List<Row> rows) {}

    /** One person in a list. */
    public record Row(
            String caseId,
            String name,
            String age,
            String number,
            String stage,
            String team,
            String coordinator,
            boolean isProtected) {}

    @Override
    public void addTo(Site site) {
        site.menu("/personer", "nav.persons", 20);
        site.get("/personer", this::list);
        site.get("/sok", visit -> visit.show("joint/persons/search.jte", new Found(false, List.of())));
        site.post("/sok", this::search);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/persons/texts");
    }

    private Reply list(Visit visit) {
        boolean mine = visit.query("visa").filter("mina"::equals).isPresent();
        List<Row> rows = visit.use(ReadingCaseFiles.class).list(visit.actor()).stream()
                .filter(file -> !mine
                        || file.ours()
                                .map(Coordinator::staff)
                                .filter(visit.actor().staff()::equals)
                                .isPresent())
                .map(file -> row(visit, file))
                .toList();
        return visit.show("joint/persons/persons.jte", new PersonsPage(rows, mine));
    }

    private Reply search(Visit visit) {
        String term = visit.form().text("term").strip();
        if (term.length() < 2) {
            visit.form().refuse("term", Sentence.of("web.persons.search.too-short"));
            return visit.show("joint/persons/search.jte", new Found(false, List.of()));
        }
        ReadingCaseFiles files = visit.use(ReadingCaseFiles.class);
        List<CaseFile> found;
        if (term.chars().anyMatch(Character::isDigit)) {
            Optional<CaseId> caseId = caseId(term);
            if (caseId.isPresent()) {
                found = files.open(visit.actor(), caseId.get()).stream().toList();
            } else {
                var number = IdentityNumber.parse(term, visit.today());
                if (!number.isDone()) {
                    return number.match(none -> visit.goTo("/sok"), fault -> {
                        visit.form().refuse("term", fault.sentence());
                        return visit.show("joint/persons/search.jte", new Found(false, List.of()));
                    });
                }
                found = files.search(visit.actor(), number.orElseThrow());
            }
        } else {
            found = files.search(visit.actor(), term);
        }
        return visit.show(
                "joint/persons/search.jte",
                new Found(true, found.stream().map(file -> row(visit, file)).toList()));
    }

    private static Optional<CaseId> caseId(String term) {
        try {
            return Optional.of(CaseId.parse(term));
        } catch (IllegalArgumentException e) {
            // Not a case number, then; it may be an identity number.
            return Optional.empty();
        }
    }

    private Row row(Visit visit, CaseFile file) {
        Optional<Person> person = file.person();
        return new Row(
                file.id().toString(),
                file.shownName(),
                person.flatMap(known -> known.ageOn(visit.today()))
                        .map(String::valueOf)
                        .orElse(""),
                person.flatMap(Person::number).map(IdentityNumber::masked).orElse(""),
                stage(visit, file),
                teams.find(file.team()).<String>match(team -> team.manifest().name(), gone -> file.team()
                        .value()),
                file.ours().map(Coordinator::name).orElse(""),
                person.filter(known -> known.protection().isProtected()).isPresent());
    }

    /** Where the matter stands, at the municipality; at the region, whether its own file is open. */
    private static String stage(Visit visit, CaseFile file) {
        boolean municipal = visit.owner() == Owner.MUNICIPALITY;
        return visit.say(municipal || !file.isOpen() ? "stage." + file.stage().code() : "web.persons.open");
    }
}
