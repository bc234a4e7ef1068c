package se.handslag.testkit.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.platform.Teams;
import se.handslag.core.platform.TeamsRefused;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamPlugin;

/**
 * What a project with team plugins must keep. Each question answers with its faults, as sentences; none when all is well.
 *
 * <p>Whether a blueprint is without faults is asked of the platform itself, so that a team that passes here also starts there.
 */
final class TeamContract {
    /** Two municipalities and a region, one municipality and the region, and nobody: a team serves wherever it is installed. */
    private static final List<TeamContext> PLACES = List.of(
            new TeamContext(Set.of(
                    AuthorityId.municipality("0380"), AuthorityId.municipality("0305"), AuthorityId.region("03"))),
            new TeamContext(Set.of(AuthorityId.municipality("0380"), AuthorityId.region("03"))),
            new TeamContext(Set.of()));

    private final PluginProject project;

    TeamContract(PluginProject project) {
        this.project = project;
    }

    List<String> teamsThatCannotBeFound() {
        Set<String> found = new HashSet<>();
        project.teams().forEach(team -> found.add(team.getClass().getName()));
        List<String> faults = new ArrayList<>();
        if (project.teamClasses().isEmpty()) {
            faults.add("There is no team in " + project.classes() + ". Write a class that implements "
                    + TeamPlugin.class.getName() + ".");
        }
        for (String name : project.teamClasses()) {
            if (!found.contains(name)) {
                faults.add(name + " cannot be found. Write its name on a line of its own in"
                        + " src/main/resources/META-INF/services/" + TeamPlugin.class.getName() + ".");
            }
        }
        return faults;
    }

    List<String> teamsThatCannotStart() {
        List<String> faults = new ArrayList<>();
        TeamPlugin[] teams = project.teams().toArray(TeamPlugin[]::new);
        for (TeamContext place : PLACES) {
            try {
                Teams.of(teams).load(place);
            } catch (TeamsRefused refused) {
                faults.add(refused.getMessage());
            }
        }
        return faults.stream().distinct().toList();
    }

    List<String> teamsThatVary() {
        List<String> faults = new ArrayList<>();
        List<TeamPlugin> anew = project.teams();
        List<TeamPlugin> teams = project.teams();
        for (int i = 0; i < teams.size(); i++) {
            TeamPlugin team = teams.get(i);
            String name = team.getClass().getName();
            if (!team.manifest().equals(anew.get(i).manifest())) {
                faults.add(name + " does not give the same manifest twice.");
            }
            for (TeamContext place : PLACES) {
                if (!team.blueprint(place).equals(team.blueprint(place))
                        || !team.blueprint(place).equals(anew.get(i).blueprint(place))) {
                    faults.add(name + " does not give the same blueprint twice for "
                            + place.authorities().size() + " authorities. Answer with constants.");
                }
            }
        }
        return faults;
    }

    List<String> broughtBesidesTeams() {
        return project.brings().stream()
                .map(file ->
                        file + " is for parts only. A team answers with data; take the file away, or build a part.")
                .toList();
    }
}
