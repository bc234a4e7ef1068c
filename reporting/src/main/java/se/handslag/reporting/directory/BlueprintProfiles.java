package se.handslag.reporting.directory;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.authority.Owner;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.method.WorkMethod;
import se.handslag.core.team.staffing.Availability;
import se.handslag.core.team.staffing.Post;

/**
 * Reads the profiles of the house's teams from their blueprints, so that nobody writes them twice.
 *
 * <p>A blueprint says what the model or the agreement asks for, and that is what the profile says: a post that is only wished for varies, and of
 * one that is not named nothing is known.
 */
public final class BlueprintProfiles {
    private final Teams teams;
    private final Optional<String> region;

    /**
     * @param teams the teams of the house
     * @param region the region that the house serves, as the survey writes it; empty if it serves none or several
     */
    private BlueprintProfiles(Teams teams, Optional<String> region) {
        this.teams = teams;
        this.region = region;
    }

    /** The directory with the teams of the house after the services that it has. */
    public static ServiceDirectory addTo(ServiceDirectory directory, Teams teams, List<String> regionNames) {
        List<String> known = directory.regions().stream()
                .map(RegionAnswer::region)
                .filter(name -> regionNames.stream().anyMatch(full -> isRegion(full, name)))
                .toList();
        Optional<String> region = known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
        return directory.with(new BlueprintProfiles(teams, region).directory());
    }

    /** Regions call themselves Region Uppsala or Västra Götalandsregionen; the survey writes Uppsala and Västra Götaland. */
    private static boolean isRegion(String full, String name) {
        return full.equals("Region " + name) || full.equals(name) || full.equals(name + "sregionen");
    }

    private ServiceDirectory directory() {
        List<LoadedTeam> all = teams.all();
        return new ServiceDirectory(
                all.stream().map(BlueprintProfiles::source).toList(),
                List.of(),
                all.stream().map(this::profile).toList());
    }

    private static String id(LoadedTeam team) {
        return "team-" + team.id().value();
    }

    private static Source source(LoadedTeam team) {
        return new Source(
                id(team),
                team.manifest().name(),
                "Handslag",
                team.manifest().version(),
                team.blueprint().texts().languages().stream().sorted().toList());
    }

    private ServiceProfile profile(LoadedTeam team) {
        Said owned = team.manifest().owners().isEmpty() ? Said.NOT_KNOWN : Said.SAID;
        return new ServiceProfile(
                id(team),
                team.manifest().name(),
                region,
                ServiceKind.TEAM_OF_THIS_HOUSE,
                new Citation(id(team), "manifest"),
                1,
                0,
                false,
                team.manifest().owners(),
                owned.isKnown() ? Answer.of(owned, new Citation(id(team), "manifest")) : Answer.NOT_KNOWN,
                models(team),
                Optional.empty(),
                Optional.empty(),
                answers(team),
                statements(team));
    }

    /** The model that a team of the house works by: its code, or the team's id where the blueprint tells of none or of several. */
    public static String modelOf(LoadedTeam team) {
        Set<WorkModel> models = models(team).keySet();
        return models.size() == 1 ? models.iterator().next().code() : team.id().value();
    }

    /** A board is what FACT has and the others have not, and members who are in every resource group are what RACT has. */
    private static Map<WorkModel, Answer> models(LoadedTeam team) {
        Map<WorkModel, Answer> models = new EnumMap<>(WorkModel.class);
        if (team.blueprint().board().isPresent()) {
            models.put(WorkModel.FACT, said(team, Said.SAID, "board"));
        }
        if (!team.blueprint().staffing().inEveryResourceGroup().isEmpty()) {
            models.put(WorkModel.RACT, said(team, Said.SAID, "staffing"));
        }
        return models;
    }

    private static Map<Question, Answer> answers(LoadedTeam team) {
        TeamBlueprint blueprint = team.blueprint();
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        for (Post post : blueprint.staffing().posts()) {
            Question question = BlueprintWords.POSTS.getOrDefault(post.id(), Question.OTHER_PROFESSION);
            Answer answer = said(team, post.wished() ? Said.VARIES : Said.SAID, "staffing");
            // Of two posts in one profession, the one that is asked for decides.
            answers.merge(question, answer, (one, other) -> one.said() == Said.SAID ? one : other);
        }
        for (WorkMethod method : blueprint.methods()) {
            Optional.ofNullable(BlueprintWords.METHODS.get(method.id()))
                    .ifPresent(question -> answers.put(question, said(team, Said.SAID, "methods")));
        }
        availability(team, answers);
        integration(team, answers);
        return answers;
    }

    private static void availability(LoadedTeam team, Map<Question, Answer> answers) {
        Set<Availability> reached = team.blueprint().staffing().availability();
        if (reached.contains(Availability.SAME_DAY)) {
            answers.put(Question.SAME_DAY, said(team, Said.SAID, "staffing"));
        }
        if (reached.contains(Availability.SEVERAL_TIMES_A_DAY)) {
            answers.put(Question.SEVERAL_TIMES_ON_WEEKDAYS, said(team, Said.SAID, "staffing"));
        }
        if (reached.contains(Availability.AROUND_THE_CLOCK)) {
            answers.put(Question.AROUND_THE_CLOCK, said(team, Said.SAID, "staffing"));
            answers.put(Question.NOT_HIGHLY_AVAILABLE, said(team, Said.SAID_NOT, "staffing"));
        }
    }

    /** Where the staff sit is in no blueprint, so that nothing is known of it. */
    private static void integration(LoadedTeam team, Map<Question, Answer> answers) {
        TeamBlueprint blueprint = team.blueprint();
        boolean both = team.manifest().owners().containsAll(Set.of(Owner.MUNICIPALITY, Owner.REGION));
        if (!both) {
            answers.put(Question.WORKS_TOGETHER, said(team, Said.SAID_NOT, "manifest"));
            answers.put(Question.SHARED_GOALS, said(team, Said.SAID_NOT, "manifest"));
            return;
        }
        if (team.manifest().legalBases().contains(LegalTopic.AGREEMENT_WITH_THE_REGION)) {
            answers.put(Question.FORMALISED, said(team, Said.SAID, "manifest"));
        }
        if (employs(blueprint, SettledBy.MUNICIPALITY) && employs(blueprint, SettledBy.REGION)) {
            answers.put(Question.WORKS_TOGETHER, said(team, Said.SAID, "staffing"));
        }
        if (!blueprint.goals().isEmpty()) {
            answers.put(Question.SHARED_GOALS, said(team, Said.SAID, "goals"));
        }
        if (!models(team).isEmpty()) {
            answers.put(Question.BY_A_MODEL, said(team, Said.SAID, "methods"));
        }
    }

    private static boolean employs(TeamBlueprint blueprint, SettledBy employer) {
        return blueprint.staffing().posts().stream().anyMatch(post -> !post.wished() && post.employedBy() == employer);
    }

    private static List<Statement> statements(LoadedTeam team) {
        TeamBlueprint blueprint = team.blueprint();
        return Stream.of(
                        statement(
                                team,
                                Topic.PROFESSIONS,
                                "staffing",
                                blueprint.staffing().posts(),
                                Post::textKey),
                        statement(team, Topic.METHODS, "methods", blueprint.methods(), WorkMethod::textKey),
                        statement(
                                team,
                                Topic.INCLUSION,
                                "criteria",
                                facts(blueprint.criteria()).toList(),
                                fact -> "criterion." + fact.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the team says itself, in each of its languages; nothing where it says nothing. */
    private static <T> Optional<Statement> statement(
            LoadedTeam team, Topic about, String place, List<T> parts, Function<T, String> key) {
        Map<String, String> words = new HashMap<>();
        for (String language : team.blueprint().texts().languages()) {
            String said = parts.stream()
                    .map(part -> team.blueprint().texts().say(key.apply(part), language))
                    .collect(Collectors.joining("; "));
            if (!said.isEmpty()) {
                words.put(language, said);
            }
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(about, said(team, Said.SAID, place), words));
    }

    private static Stream<Criterion.Fact> facts(Criterion criterion) {
        if (criterion instanceof Criterion.Fact fact) {
            return Stream.of(fact);
        } else if (criterion instanceof Criterion.All all) {
            return all.parts().stream().flatMap(BlueprintProfiles::facts);
        } else if (criterion instanceof Criterion.Any any) {
            return any.parts().stream().flatMap(BlueprintProfiles::facts);
        }
        // What must not be is told by the whole of it, in the page about the team's criteria.
        return Stream.empty();
    }

    private static Answer said(LoadedTeam team, Said said, String place) {
        return Answer.of(said, new Citation(id(team), place));
    }
}
