package se.handslag.web.joint.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.handslag.core.authority.Owner;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.eligibility.joint.compare.ComparedTeam;
import se.handslag.eligibility.joint.compare.ComparedTeams;
import se.handslag.eligibility.joint.criteria.ExplainedFact;
import se.handslag.eligibility.joint.criteria.ExplainedGroup;
import se.handslag.eligibility.joint.criteria.ExplainedNode;
import se.handslag.eligibility.joint.criteria.ExplanationText;
import se.handslag.eligibility.joint.criteria.FactStatus;
import se.handslag.eligibility.joint.criteria.Need;
import se.handslag.reporting.directory.SameSort;
import se.handslag.reporting.directory.ServiceDirectory;
import se.handslag.reporting.directory.ServiceProfile;
import se.handslag.reporting.directory.Topic;
import se.handslag.web.joint.compare.ComparePage.Card;
import se.handslag.web.joint.compare.ComparePage.Part;
import se.handslag.web.joint.compare.ComparePage.Said;
import se.handslag.web.joint.compare.ComparePage.Service;
import se.handslag.web.shell.Visit;

/** Says how a person stands to the services in the reader's words. */
final class ComparePages {
    private final Visit visit;
    private final ComparedTeams compared;
    private final String home;

    ComparePages(Visit visit, ComparedTeams compared) {
        this.visit = visit;
        this.compared = compared;
        this.home = "/person/" + compared.caseId() + "/bedomning";
    }

    ComparePage all(ServiceDirectory directory) {
        Optional<String> region = directory.ofTheHouse().stream()
                .flatMap(team -> team.region().stream())
                .findFirst();
        Predicate<ServiceProfile> isNear =
                service -> service.region().isPresent() && service.region().equals(region);
        return new ComparePage(
                Stream.of(Answer.YES, Answer.UNKNOWN, Answer.NO)
                        .filter(answer -> !compared.with(answer).isEmpty())
                        .map(answer -> new Part(
                                visit.say("web.compare.heading." + answer.code()),
                                compared.with(answer).stream().map(this::card).toList()))
                        .toList(),
                region,
                services(directory, isNear, false),
                services(directory, isNear.negate(), true),
                home);
    }

    TeamPage one(ComparedTeam team) {
        return new TeamPage(
                team.team().manifest().name(),
                team.team().manifest().version(),
                word(team.outcome()),
                kind(team.outcome()),
                team.ofTheCase(),
                node(team, team.explanation().root()),
                team.outcome() == Answer.YES
                        ? List.of()
                        : team.ways().stream()
                                .map(way -> new TeamPage.Way(
                                        said(team, way.changes(), this::howItChanges),
                                        said(team, way.unknown(), this::whoAnswers)))
                                .toList(),
                List.of(new ExplanationText(team.team().blueprint().texts(), visit.language())
                        .say(team.explanation())
                        .split("\n")),
                home + "/verksamheter");
    }

    private Card card(ComparedTeam team) {
        return new Card(
                home + "/verksamheter/" + team.team().id().value(),
                team.team().manifest().name(),
                word(team.outcome()),
                kind(team.outcome()),
                team.ofTheCase(),
                visit.say("web.compare.run." + runBy(team.team().manifest().owners())),
                team.decisive().stream()
                        .map(fact -> new Said(statement(team, fact.criterion()), howItIsKnown(team, fact)))
                        .toList(),
                said(team, team.changes(), this::howItChanges),
                said(team, team.unknown(), this::whoAnswers));
    }

    private List<Service> services(ServiceDirectory directory, Predicate<ServiceProfile> which, boolean withRegion) {
        return directory.services().stream()
                .filter(service -> !directory.ofTheHouse().contains(service))
                .filter(which)
                .map(service -> service(service, withRegion))
                .toList();
    }

    private Service service(ServiceProfile service, boolean withRegion) {
        Optional<ComparedTeam> alike = SameSort.asThe(service).flatMap(team -> compared.find(team.value()));
        String sort = visit.say(service.kind().textKey());
        return new Service(
                "/tjanster/" + service.id(),
                service.name(),
                withRegion
                        ? visit.say(
                                "web.compare.sort-in",
                                sort,
                                service.region().orElse(visit.say("web.directory.not-known")))
                        : sort,
                alike.map(team -> visit.say(
                                "web.compare.as", team.team().manifest().name(), word(team.outcome())))
                        .orElse(""),
                alike.map(team -> kind(team.outcome())).orElse(""),
                Stream.of(Topic.TARGET_GROUP, Topic.INCLUSION)
                        .flatMap(topic -> service.statements(topic).stream())
                        .map(statement -> statement.say(visit.language().getLanguage()))
                        .toList());
    }

    private TeamPage.Node node(ComparedTeam team, ExplainedNode node) {
        if (node instanceof ExplainedFact fact) {
            return new TeamPage.Node(
                    statement(team, fact.criterion()),
                    visit.say(fact.status().textKey()),
                    kind(fact.answer()),
                    howItIsKnown(team, fact),
                    List.of());
        }
        return new TeamPage.Node(
                visit.say("web.compare.group."
                        + node.criterion().<String>match(fact -> "all", all -> "all", any -> "any", not -> "not")),
                word(node.answer()),
                kind(node.answer()),
                "",
                ((ExplainedGroup) node)
                        .parts().stream().map(part -> node(team, part)).toList());
    }

    private List<Said> said(ComparedTeam team, List<Need> needs, Function<Need, String> note) {
        return needs.stream()
                .map(need -> new Said(statement(team, need.fact().criterion()), note.apply(need)))
                .toList();
    }

    private String howItIsKnown(ComparedTeam team, ExplainedFact fact) {
        if (team.carried().contains(fact.id())) {
            return visit.say("web.compare.known.carried");
        } else if (fact.isAutomatic()) {
            return visit.say("web.compare.known.register");
        }
        return fact.status() == FactStatus.DISPUTED ? visit.say("web.compare.known.disputed") : "";
    }

    private String howItChanges(Need need) {
        return need.byItself()
                .map(day -> visit.say("web.compare.from", day))
                .orElseGet(() -> need.wanted() == Answer.NO ? visit.say("web.compare.must-not") : "");
    }

    private String whoAnswers(Need need) {
        return visit.say("web.compare.by." + need.fact().criterion().settledBy().code());
    }

    private String statement(ComparedTeam team, Criterion.Fact fact) {
        return team.team()
                .blueprint()
                .texts()
                .say(fact.textKey(), visit.language().getLanguage());
    }

    private String word(Answer answer) {
        return visit.say("web.compare.answer." + answer.code());
    }

    private static String kind(Answer answer) {
        return switch (answer) {
            case YES -> "ok";
            case NO -> "bad";
            case UNKNOWN -> "";
        };
    }

    static String runBy(Set<Owner> owners) {
        if (owners.containsAll(Set.of(Owner.MUNICIPALITY, Owner.REGION))) {
            return "both";
        }
        return owners.contains(Owner.REGION) ? "region" : "municipality";
    }
}
