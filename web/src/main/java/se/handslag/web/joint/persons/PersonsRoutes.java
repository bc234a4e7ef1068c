package se.handslag.web.joint.persons;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Stage;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.platform.Teams;
import se.handslag.planning.joint.contact.ReadingContacts;
import se.handslag.web.joint.protect.CaseNumber;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The persons of the visitor's own authority: all that are open, and one's own. */
public final class PersonsRoutes implements Routes {
    private final Teams teams;

    public PersonsRoutes(Teams teams) {
        this.teams = teams;
    }

    /**
     * @param mine whether only those that the visitor coordinates are shown
     * @param unreached whether only those are shown whom nobody has reached in time
     */
    public record PersonsPage(List<Row> rows, boolean mine, boolean unreached) {}

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
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/persons/texts");
    }

    private Reply list(Visit visit) {
        boolean mine = visit.query("visa").filter("mina"::equals).isPresent();
        boolean unreached = visit.query("visa").filter("ej-kontaktade"::equals).isPresent();
        List<CaseFile> open = visit.use(ReadingCaseFiles.class).list(visit.actor());
        List<CaseFile> chosen =
                unreached ? visit.use(ReadingContacts.class).notReachedInTime(visit.actor(), open) : open;
        List<Row> rows = chosen.stream()
                .filter(file -> !mine
                        || file.ours()
                                .map(Coordinator::staff)
                                .filter(visit.actor().staff()::equals)
                                .isPresent())
                .map(file -> row(visit, file))
                .toList();
        return visit.show("joint/persons/persons.jte", new PersonsPage(rows, mine, unreached));
    }

    Row row(Visit visit, CaseFile file) {
        Optional<Person> person = file.person();
        return new Row(
                file.id().toString(),
                CaseNumber.nameInLists(visit, file),
                person.filter(known -> !file.isProtected())
                        .flatMap(known -> known.ageOn(visit.today()))
                        .map(String::valueOf)
                        .orElse(""),
                person.filter(known -> !file.isProtected())
                        .flatMap(Person::number)
                        .map(IdentityNumber::masked)
                        .orElse(""),
                stage(visit, file),
                teams.find(file.team()).<String>match(team -> team.manifest().name(), gone -> file.team()
                        .value()),
                file.ours().map(Coordinator::name).orElse(""),
                file.isProtected());
    }

    /** Where the matter stands, at the municipality; at the region, whether its own file is open. */
    private static String stage(Visit visit, CaseFile file) {
        boolean municipal = visit.owner() == Owner.MUNICIPALITY || file.stage() == Stage.RELATIVE;
        return visit.say(municipal || !file.isOpen() ? "stage." + file.stage().code() : "web.persons.open");
    }
}
