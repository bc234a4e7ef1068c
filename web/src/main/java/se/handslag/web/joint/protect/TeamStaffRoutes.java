package se.handslag.web.joint.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.access.team.SettleTeamStaff;
import se.handslag.core.access.team.SettlingTeamStaff;
import se.handslag.core.access.team.TeamStaff;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Who is in which team at the visitor's authority: whole units and single members of staff, now and earlier. */
public final class TeamStaffRoutes implements Routes {
    private static final String PATH = "/forvaltning/team";

    private final Teams teams;

    public TeamStaffRoutes(Teams teams) {
        this.teams = teams;
    }

    /** What the list shows. */
    public record TeamsPage(List<Row> teams) {}

    /** @param open how many open cases there are; the head is warned if nobody can open them */
    public record Row(String id, String name, String who, int open, boolean hasNobody) {}

    /** What the page of one team shows. */
    public record TeamPage(String id, String name, List<Settled> history) {}

    /** Who was in the team from a certain day. */
    public record Settled(String at, String by, String units, String staff) {}

    @Override
    public void addTo(Site site) {
        site.administration(PATH, "web.team.title", 61, actor -> actor.may(Mandate.HEAD_OF_SERVICE), this::owed);
        site.get(PATH, this::list);
        site.get(PATH + "/{team}", this::one);
        site.post(PATH + "/{team}", this::settle);
    }

    private Optional<Sentence> owed(Visit visit) {
        long without = rows(visit).stream().filter(Row::hasNobody).count();
        return without == 0 ? Optional.empty() : Optional.of(Sentence.of("web.team.owed", without));
    }

    private Reply list(Visit visit) {
        onlyTheHead(visit);
        return visit.show("joint/protect/teams.jte", new TeamsPage(rows(visit)));
    }

    private static void onlyTheHead(Visit visit) {
        if (!visit.actor().may(Mandate.HEAD_OF_SERVICE)) {
            throw PageFault.notAllowed(Sentence.of("team.cannot.not-head-of-service"));
        }
    }

    private List<Row> rows(Visit visit) {
        List<Row> rows = new ArrayList<>();
        SettlingTeamStaff settling = visit.use(SettlingTeamStaff.class);
        for (LoadedTeam team : teams.all()) {
            if (!team.manifest().owners().contains(visit.owner())) {
                continue;
            }
            Optional<TeamStaff> now =
                    settling.of(visit.actor(), team.id()).stream().findFirst();
            int open = settling.open(visit.actor(), team.id());
            rows.add(new Row(
                    team.id().value(),
                    team.manifest().name(),
                    now.map(staff -> words(visit, staff)).orElse(""),
                    open,
                    now.isEmpty()));
        }
        return rows;
    }

    private static String words(Visit visit, TeamStaff staff) {
        List<String> all = new ArrayList<>(staff.units().stream().sorted().toList());
        if (!staff.staff().isEmpty()) {
            all.add(visit.say("web.team.single", staff.staff().size()));
        }
        return String.join(", ", all);
    }

    private Reply one(Visit visit) {
        onlyTheHead(visit);
        TeamId id = team(visit).id();
        List<TeamStaff> history = visit.use(SettlingTeamStaff.class).of(visit.actor(), id);
        history.stream().findFirst().ifPresent(now -> {
            visit.form().prefill("units", lines(now.units()));
            visit.form()
                    .prefill(
                            "staff",
                            lines(now.staff().stream().map(StaffId::value).collect(Collectors.toSet())));
        });
        return visit.show(
                "joint/protect/team.jte",
                new TeamPage(
                        id.value(),
                        team(visit).manifest().name(),
                        history.stream().map(one -> settled(visit, one)).toList()));
    }

    private LoadedTeam team(Visit visit) {
        return teams.all().stream()
                .filter(team -> team.id().value().equals(visit.path("team"))
                        && team.manifest().owners().contains(visit.owner()))
                .findFirst()
                .orElseThrow(PageFault::missing);
    }

    private static Settled settled(Visit visit, TeamStaff staff) {
        return new Settled(
                visit.dates().table(staff.settled().at()),
                staff.settled().name(),
                String.join(", ", staff.units().stream().sorted().toList()),
                String.join(
                        ", ",
                        staff.staff().stream().map(StaffId::value).sorted().toList()));
    }

    private static String lines(Set<String> names) {
        return String.join("\n", names.stream().sorted().toList());
    }

    private static Set<String> lines(String written) {
        return Arrays.stream(written.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
    }

    private Reply settle(Visit visit) {
        LoadedTeam team = team(visit);
        return visit.use(SettlingTeamStaff.class)
                .handle(
                        visit.actor(),
                        new SettleTeamStaff(
                                team.id(),
                                lines(visit.form().text("units")),
                                lines(visit.form().text("staff"))))
                .match(
                        done -> visit.goTo(
                                PATH,
                                Sentence.of("web.team.done", team.manifest().name())),
                        refusal -> {
                            visit.form().refuse(refusal);
                            return one(visit);
                        });
    }
}
